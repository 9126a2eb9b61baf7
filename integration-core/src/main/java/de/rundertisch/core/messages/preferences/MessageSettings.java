package de.rundertisch.core.messages.preferences;

import de.rundertisch.core.partners.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often one wants to hear of what; also for people who are not signed in and hold the token of a mail. */
@ApplicationScoped
@Transactional
public class MessageSettings {

    @Inject
    private PreferenceRepository preferences;

    /** One's own choices, every kind once. */
    public List<KindChoice> choices(Actor actor) {
        Map<MessageKind, Preference> chosen = chosen(actor);
        return Arrays.stream(MessageKind.values())
                .map(kind -> {
                    Preference preference = chosen.get(kind);
                    return new KindChoice(kind, preference == null ? Frequency.IMMEDIATELY : preference.frequency());
                })
                .toList();
    }

    /** Changes one's own choices; kinds that are missing stay as they are. News that is noted already still comes as it was to. */
    public void choose(Actor actor, Map<MessageKind, Frequency> wanted) {
        Map<MessageKind, Preference> chosen = chosen(actor);
        wanted.forEach((kind, frequency) -> {
            Preference preference = chosen.get(kind);
            if (preference == null) {
                preference = new Preference(preferences.person(actor.personId()), kind);
                preferences.add(preference);
            }
            preference.choose(frequency);
        });
    }

    /** What these tokens unsubscribe from; unknown ones are left out. */
    public List<MessageKind> kinds(Collection<String> tokens) {
        return preferences.byTokens(tokens).stream().map(Preference::kind).toList();
    }

    /**
     * Nothing more of the kinds these tokens stand for; a second time changes nothing.
     *
     * @return the kinds, empty for unknown tokens
     */
    public List<MessageKind> unsubscribe(Collection<String> tokens) {
        List<Preference> refused = preferences.byTokens(tokens);
        refused.forEach(preference -> preference.choose(Frequency.NEVER));
        return refused.stream().map(Preference::kind).toList();
    }

    private Map<MessageKind, Preference> chosen(Actor actor) {
        return preferences.of(actor.personId()).stream()
                .collect(Collectors.toMap(Preference::kind, Function.identity()));
    }
}
