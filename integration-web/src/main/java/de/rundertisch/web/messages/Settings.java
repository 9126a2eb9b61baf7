package de.rundertisch.web.messages;

import de.rundertisch.core.messages.preferences.Frequency;
import de.rundertisch.core.messages.preferences.MessageKind;
import de.rundertisch.core.messages.preferences.MessageSettings;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often one wants mail of which kind. */
@Named
@RequestScoped
public class Settings {

    @Inject
    private MessageSettings settings;

    @Inject
    private Desk desk;

    private List<Wish> wishes;

    @PostConstruct
    void look() {
        wishes = settings.choices(desk.actor()).stream().map(Wish::new).toList();
    }

    public String save() {
        Map<MessageKind, Frequency> wanted = new EnumMap<>(MessageKind.class);
        wishes.forEach(wish -> wanted.put(wish.getKind(), wish.getFrequency()));
        settings.choose(desk.actor(), wanted);
        return desk.done("/messages/settings", "messages.settings.saved");
    }

    public List<Wish> getWishes() {
        return wishes;
    }
}
