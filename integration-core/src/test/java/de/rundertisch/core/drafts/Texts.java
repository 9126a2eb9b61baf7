package de.rundertisch.core.drafts;

import de.rundertisch.core.drafts.text.Wording;
import de.rundertisch.core.partners.Act;
import de.rundertisch.core.partners.Person;
import java.time.Instant;

/** Small drafts for tests. */
final class Texts {

    static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

    private Texts() {}

    static Act act(Instant at) {
        return new Act(at, new Person("Mona", "Moderat", "mona@stadt.example"), null);
    }

    static Draft draft() {
        return new Draft("Integrationskonzept", "Fortschreibung", act(NOON));
    }

    /** Two chapters, "Sprache" with three paragraphs and "Arbeit" with one. */
    static DraftVersion working() {
        DraftVersion version = new DraftVersion(draft(), 1);
        Chapter language = version.add(0, 1, "Sprache");
        language.add(0, Wording.text("Erstens. Und mehr."));
        language.add(1, Wording.text("Zweitens."));
        language.add(2, Wording.text("Drittens."));
        version.add(1, 1, "Arbeit").add(0, Wording.text("Viertens."));
        return version;
    }

    static DraftVersion published() {
        DraftVersion version = working();
        version.publish("Erste Fassung", act(NOON));
        return version;
    }
}
