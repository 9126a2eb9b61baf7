package de.rundertisch.web.drafts;

import de.rundertisch.core.drafts.DraftEditing;
import de.rundertisch.core.drafts.text.DraftImport;
import de.rundertisch.core.drafts.text.ImportedText;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Notices;
import de.rundertisch.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * A new draft, or the next version of one ({@code draft} in the address), from a file, a pasted text or nothing. What was read becomes
 * a working version, which only moderators see: checking it is editing it, and throwing it away is one button.
 */
@Named("draftImport")
@RequestScoped
public class Import {

    @Inject
    private DraftEditing editing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private Long draft;
    private String title;
    private String description;
    private String pasted;
    private Part file;

    /** Reads file or text and goes on to check it. */
    public String read() throws IOException {
        ImportedText text = text();
        long version = draft == null
                ? editing.importNew(signedIn.actor(), titleOf(text), description, text)
                : editing.importNext(signedIn.actor(), draft, text);
        notices.success("drafts.import.done", text.chapters().size(), text.paragraphs());
        return check(version);
    }

    /** Begins without a text. */
    public String begin() {
        return check(editing.create(signedIn.actor(), title, description));
    }

    private static String check(long version) {
        return "/drafts/edit?faces-redirect=true&version=" + version;
    }

    private String titleOf(ImportedText text) {
        return title == null ? text.title() : title;
    }

    private ImportedText text() throws IOException {
        if (file == null || file.getSize() == 0 && pasted != null) {
            if (pasted == null) {
                throw new BusinessException("drafts.import.nothing");
            }
            return DraftImport.pasted(pasted);
        }
        if (file.getSize() > DraftImport.LARGEST * 1024L * 1024) {
            throw new BusinessException("drafts.import.tooLarge", DraftImport.LARGEST);
        }
        try (InputStream content = file.getInputStream()) {
            return DraftImport.file(String.valueOf(file.getSubmittedFileName()), content.readAllBytes());
        }
    }

    public int getLargest() {
        return DraftImport.LARGEST;
    }

    public Long getDraft() {
        return draft;
    }

    public void setDraft(Long draft) {
        this.draft = draft;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
