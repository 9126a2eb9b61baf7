package de.rundertisch.web.vocabulary;

import de.rundertisch.core.vocabulary.LexiconKeeping;
import de.rundertisch.core.vocabulary.LexiconLine;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The lexica of other languages: importing, replacing, removing. */
@Named
@RequestScoped
public class Lexica {

    @Inject
    private LexiconKeeping keeping;

    @Inject
    private Desk desk;

    @Inject
    private Notices notices;

    private String language;
    private String licence;
    private Part file;
    private List<LexiconLine> lines;

    public List<LexiconLine> lines() {
        if (lines == null) {
            lines = keeping.list();
        }
        return lines;
    }

    /** The lexicon just removed, null for none. */
    public Long undo() {
        return desk.number("undo");
    }

    /** Imports the file; what could not be read in it is told, line by line as far as that helps. */
    public String take() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.mistake("vocabulary.lexicon.noFile");
            return null;
        }
        LexiconKeeping.Imported imported;
        try (InputStream content = file.getInputStream()) {
            imported = keeping.take(desk.actor(), language, file.getSubmittedFileName(), licence, content);
        }
        if (imported.skipped() > 0) {
            String numbers = imported.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
            notices.mistake("vocabulary.lexicon.skipped", imported.skipped(), numbers);
        }
        return desk.done("/vocabulary/lexica", "vocabulary.lexicon.taken", imported.entries());
    }

    /** Answers the buttons of the list. */
    public void act() {
        Long removed = desk.number("remove");
        Long restored = desk.number("restore");
        if (desk.isAnswering() && removed != null) {
            keeping.remove(desk.actor(), removed);
            Faces.redirect("vocabulary/lexica?undo=%s", removed);
        } else if (desk.isAnswering() && restored != null) {
            keeping.restore(desk.actor(), restored);
            desk.done("/vocabulary/lexica", "vocabulary.lexicon.restored");
            Faces.redirect("vocabulary/lexica");
        }
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
