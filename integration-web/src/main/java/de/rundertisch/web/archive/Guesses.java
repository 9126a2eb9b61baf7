package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.Described;
import de.rundertisch.core.archive.GuessedLine;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looking through what the archive has guessed about documents, and confirming it, many at once. */
@Named
@RequestScoped
public class Guesses {

    @Inject
    private Archive archive;

    @Inject
    private ConceptReading concept;

    @Inject
    private Desk desk;

    private List<GuessedLine> lines;
    private Map<Long, String> fields;

    /** The next documents whose description nobody has confirmed. */
    public List<GuessedLine> lines() {
        if (lines == null) {
            lines = archive.guessed(desk.actor(), 0, 50);
            Set<Long> ids =
                    lines.stream().flatMap(line -> line.fieldIds().stream()).collect(Collectors.toSet());
            fields =
                    concept.fieldsById(ids).stream().collect(Collectors.toMap(FieldOfAction::id, FieldOfAction::label));
        }
        return lines;
    }

    public long total() {
        return archive.countGuessed(desk.actor());
    }

    public String fields(GuessedLine line) {
        return line.fieldIds().stream()
                .map(id -> fields.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    public String language(GuessedLine line) {
        return Locale.forLanguageTag(line.description().language()).getDisplayName(Wording.locale());
    }

    public boolean guessed(GuessedLine line, String what) {
        return line.description().guessed().contains(Described.valueOf(what));
    }

    /** Confirms those that are ticked. */
    public String confirm() {
        List<Long> chosen = chosen();
        archive.confirm(desk.actor(), chosen);
        return desk.done(
                "/archive/guesses",
                chosen.isEmpty() ? "archive.guesses.noneChosen" : "archive.guesses.confirmed",
                chosen.size());
    }

    private static List<Long> chosen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        return Arrays.stream(ticked)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
