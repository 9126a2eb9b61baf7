package de.rundertisch.core.messages;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.partners.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the news of some topics into words at the moment of writing. Each topic has one; a new one is found by being an
 * application-scoped bean.
 */
interface Telling {

    Set<Topic> topics();

    /**
     * @param news of one of the topics
     * @param parts of the reader, see {@link Recipients#parts}
     * @return empty when the reader may not know it any more, or when it is no longer so
     */
    Optional<Letter.Item> item(News news, List<Actor> parts, Words words);
}
