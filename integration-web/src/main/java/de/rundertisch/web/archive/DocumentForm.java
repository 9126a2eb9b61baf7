package de.rundertisch.web.archive;

import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.archive.Description;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.DocumentMetadata;
import de.rundertisch.core.archive.Visibility;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What is typed about a document before it is checked. */
public class DocumentForm {

    private String title;
    private DocumentKind kind;
    private LocalDate date;
    private String language;
    private Set<Long> fields = new HashSet<>();
    private Long organisation;
    private Visibility visibility;

    void read(ArchivedDocument document) {
        title = document.title();
        Description said = document.description();
        kind = said.kind();
        date = said.date();
        language = said.language();
        fields = new HashSet<>(said.fieldIds());
        organisation = said.organisation() == null ? null : said.organisation().id();
        visibility = document.visibility();
    }

    DocumentMetadata metadata() {
        return new DocumentMetadata(title, kind, date, language, fields, organisation, visibility);
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

    public Set<Long> getFields() {
        return fields;
    }

    public void setFields(Set<Long> fields) {
        this.fields = fields == null ? new HashSet<>() : new HashSet<>(fields);
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
