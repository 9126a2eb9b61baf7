package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bringing files into the archive. With script the page sends each file by itself to the REST interface and shows its progress;
 * without script the form sends all of them here at once.
 */
@Named
@RequestScoped
public class Upload {

    @Inject
    private Archive archive;

    @Inject
    private Desk desk;

    @Inject
    private Notices notices;

    @Inject
    @ConfigProperty(name = "rundertisch.upload.limit", defaultValue = "209715200")
    private long limit;

    private List<Part> files = List.of();
    private DocumentKind kind;
    private Visibility visibility = Visibility.PARTNERS;

    /** Takes every file, says of each what became of it, and goes on to the list. */
    public String take() throws IOException {
        if (files.isEmpty()) {
            notices.mistake("archive.upload.nothing");
            return null;
        }
        for (Part file : files) {
            take(file);
        }
        return "/archive/documents?sort=-uploaded&faces-redirect=true";
    }

    private void take(Part file) throws IOException {
        DocumentMetadata said = DocumentMetadata.NOTHING_SAID.as(kind).visibleTo(visibility);
        try (InputStream content = file.getInputStream()) {
            Archive.Uploaded uploaded = archive.upload(desk.actor(), file.getSubmittedFileName(), content, said);
            String key = uploaded.duplicate() ? "archive.upload.fileDuplicate" : "archive.upload.fileTaken";
            notices.success(key, file.getSubmittedFileName());
        } catch (BusinessException refused) {
            notices.mistake(refused.key(), refused.arguments().toArray());
        }
    }

    /** Largest file that is taken, in MB. */
    public long limit() {
        return limit / (1024 * 1024);
    }

    public long limitInBytes() {
        return limit;
    }

    public DocumentKind[] kinds() {
        return DocumentKind.values();
    }

    public Visibility[] visibilities() {
        return Visibility.values();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : List.copyOf(files);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
