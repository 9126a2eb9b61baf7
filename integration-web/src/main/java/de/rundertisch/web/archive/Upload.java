package de.rundertisch.web.archive;

import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.intake.Intake;
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
    private Intake intake;

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

    /** Takes every file and goes on to the page that says what became of each. */
    public String take() throws IOException {
        if (files.isEmpty()) {
            notices.mistake("archive.upload.nothing");
            return null;
        }
        DocumentMetadata said = DocumentMetadata.NOTHING_SAID.as(kind).visibleTo(visibility);
        long delivery = intake.begin(desk.actor(), said);
        for (Part file : files) {
            take(delivery, file, said);
        }
        return "/archive/delivery?id=" + delivery + "&faces-redirect=true";
    }

    private void take(long delivery, Part file, DocumentMetadata said) throws IOException {
        try (InputStream content = file.getInputStream()) {
            intake.take(desk.actor(), delivery, file.getSubmittedFileName(), content, said);
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
