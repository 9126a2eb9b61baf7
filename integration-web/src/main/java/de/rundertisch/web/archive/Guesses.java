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

    private static final int PAGE_SIZE = 50;

    @Inject
    private Archive archive;

    @Inject
    private ConceptReading concept;

    @Inject
    private Desk desk;

    private Integer page;
    private Long total;
    private List<GuessedLine> lines;
    private Map<Long, String> fields;

    /** The next documents whose description nobody has confirmed. */
    public List<GuessedLine> lines() {
        if (lines == null) {
            lines = archive.guessed(desk.actor(), (number() - 1) * PAGE_SIZE, PAGE_SIZE);
            Set<Long> ids =
                    lines.stream().flatMap(line -> line.fieldIds().stream()).collect(Collectors.toSet());
            fields =
                    concept.fieldsById(ids).stream().collect(Collectors.toMap(FieldOfAction::id, FieldOfAction::label));
        }
        return lines;
    }

    public long total() {
        if (total == null) {
            total = archive.countGuessed(desk.actor());
        }
        return total;
    }

    /** The page shown, from 1; the last one there is when so many have been confirmed that the one asked for is gone. */
    public int number() {
        return page == null ? 1 : (int) Math.clamp(page, 1, pages());
    }

    public long pages() {
        return Math.max(1, (total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
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
