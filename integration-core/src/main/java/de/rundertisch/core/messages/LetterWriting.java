package de.rundertisch.core.messages;

import de.rundertisch.core.messages.mail.Letter;
import de.rundertisch.core.messages.mail.Words;
import de.rundertisch.core.partners.Actor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Has news put into words by whoever tells of its topic. */
@ApplicationScoped
class LetterWriting {

    @Inject
    private Instance<Telling> tellings;

    private final Map<Topic, Telling> byTopic = new EnumMap<>(Topic.class);

    @PostConstruct
    void know() {
        tellings.forEach(telling -> telling.topics().forEach(topic -> byTopic.put(topic, telling)));
    }

    /**
     * For a reader in all parts played today, see {@link Recipients#parts}.
     *
     * @return empty when the reader may not know it any more, or when it is no longer so
     */
    Optional<Letter.Item> item(News news, List<Actor> parts, Words words) {
        Telling telling = Objects.requireNonNull(byTopic.get(news.topic()), () -> "Nobody tells of " + news.topic());
        return telling.item(news, parts, words);
    }
}
