package de.rundertisch.system;

import org.junit.jupiter.api.Test;

/** From an organisation's first thought to its receipt, and on to the next version. */
@SystemTest
class StatementIT {

    @Test
    void anOrganisationReleasesItsWordsAndTheNextVersionCarriesThem(
            Visitor moderator, Visitor member, Visitor releaser, Visitor stranger, Visitor anyone) throws Exception {
        new StatementJourney(moderator, member, releaser, stranger, anyone).go();
    }
}
