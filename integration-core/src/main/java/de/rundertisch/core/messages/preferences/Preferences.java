package de.rundertisch.core.messages.preferences;

import de.rundertisch.core.partners.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who wants to hear of what and how often, for whoever notes news and writes mails. */
@ApplicationScoped
@Transactional
public class Preferences {

    @Inject
    private PreferenceRepository preferences;

    /** What a person has chosen, kinds without a choice missing; the map is the caller's. */
    public Map<MessageKind, Preference> of(Person person) {
        Map<MessageKind, Preference> chosen = new EnumMap<>(MessageKind.class);
        preferences.of(person.id()).forEach(preference -> chosen.put(preference.kind(), preference));
        return chosen;
    }

    /** What these persons have chosen for a kind; who has not is missing. */
    public Map<Long, Frequency> of(MessageKind kind, Collection<Long> persons) {
        return preferences.of(kind, persons).stream()
                .collect(Collectors.toMap(p -> p.person().id(), Preference::frequency));
    }

    /** For somebody who has no preference for this kind yet and now gets a mail to unsubscribe with. */
    public Preference begin(Person person, MessageKind kind) {
        Preference preference = new Preference(person, kind);
        preferences.add(preference);
        return preference;
    }
}
