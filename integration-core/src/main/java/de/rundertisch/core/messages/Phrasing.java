package de.rundertisch.core.messages;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A topic's texts as an item of a letter: subject, sentence and link. */
@Dependent
class Phrasing {

    @Inject
    private Site site;

    /**
     * @param path with a leading slash
     * @param filling of subject and sentence
     */
    Letter.Item item(Words words, Topic topic, String path, Object... filling) {
        return new Letter.Item(
                words.say(topic + ".subject", filling),
                words.say(topic + ".text", filling),
                null,
                link(words, topic, path));
    }

    /** @param path with a leading slash */
    Letter.Link link(Words words, Topic topic, String path) {
        return new Letter.Link(words.say(topic + ".link"), site.link(path));
    }
}
