package de.rundertisch.web.archive;

import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import java.time.LocalDate;

/** What is typed about a document before it is checked. */
public class DocumentForm {

    private String title;
    private DocumentKind kind;
    private LocalDate date;
    private String language;
    private Long fieldOfAction;
    private Visibility visibility;

    void read(ArchivedDocument document) {
        title = document.title();
        kind = document.kind();
        date = document.date();
        language = document.language();
        fieldOfAction = document.fieldOfActionId();
        visibility = document.visibility();
    }

    DocumentMetadata metadata() {
        return new DocumentMetadata(title, kind, date, language, fieldOfAction, visibility);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getFieldOfAction() {
        return fieldOfAction;
    }

    public void setFieldOfAction(Long fieldOfAction) {
        this.fieldOfAction = fieldOfAction;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
