package de.rundertisch.web.vocabulary;

import de.rundertisch.core.vocabulary.LexiconKeeping;
import de.rundertisch.core.vocabulary.LexiconLine;
import de.rundertisch.web.shared.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** In which language one wants to search beside German, with the licences of the word lists that make it possible. */
@Named
@RequestScoped
public class Language {

    @Inject
    private LexiconKeeping keeping;

    @Inject
    private Desk desk;

    private String wish;
    private List<LexiconLine> lexica;

    @PostConstruct
    void begin() {
        wish = keeping.wish(desk.actor());
    }

    public List<LexiconLine> lexica() {
        if (lexica == null) {
            lexica = keeping.list();
        }
        return lexica;
    }

    public String save() {
        keeping.choose(desk.actor(), wish);
        return desk.done("/vocabulary/language", "vocabulary.language.saved");
    }

    /** Null or empty for German only. */
    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
