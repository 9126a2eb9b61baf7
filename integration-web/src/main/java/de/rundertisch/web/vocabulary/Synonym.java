package de.rundertisch.web.vocabulary;

import de.rundertisch.core.vocabulary.Clash;
import de.rundertisch.core.vocabulary.SynonymKeeping;
import de.rundertisch.core.vocabulary.SynonymLine;
import de.rundertisch.core.vocabulary.SynonymStep;
import de.rundertisch.core.vocabulary.Synonyms;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One group of synonyms: adding it, changing its words, and what was done with it. A word that already means something else is told first. */
@Named
@RequestScoped
public class Synonym {

    @Inject
    private SynonymKeeping keeping;

    @Inject
    private Desk desk;

    private Long id;
    private int version;
    private String words;
    private List<Clash> clashes = List.of();
    private List<SynonymStep> steps;

    @PostConstruct
    void begin() {
        id = desk.number("id");
    }

    /** What does not exist is not found, before the page is begun. */
    public void load() {
        if (id != null) {
            SynonymLine line = keeping.find(desk.actor(), id);
            version = line.version();
            words = line.lines();
        }
    }

    public String save() {
        Synonyms wanted = Synonyms.parse(words);
        boolean despite = desk.parameter("despite") != null;
        clashes = despite ? List.of() : keeping.clashes(desk.actor(), wanted, id == null ? 0 : id);
        if (!clashes.isEmpty()) {
            return null;
        }
        if (id == null) {
            keeping.add(desk.actor(), wanted);
        } else {
            keeping.revise(desk.actor(), id, version, wanted);
        }
        return desk.done("/vocabulary/synonyms?text=", "vocabulary.saved", wanted.toString());
    }

    /** Words that stand in other groups, once somebody has tried to save. */
    public List<Clash> clashes() {
        return clashes;
    }

    public List<SynonymStep> steps() {
        if (steps == null) {
            steps = id == null ? List.of() : keeping.steps(desk.actor(), id);
        }
        return steps;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
