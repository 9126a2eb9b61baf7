package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.Visibility;
import de.rundertisch.core.partners.Organisation;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The form in which the office says what a document is. */
@Named
@RequestScoped
public class Describe {

    private static final List<String> USUAL_LANGUAGES = List.of("de", "en", "tr", "ar", "uk", "ru", "fa", "fr");

    @Inject
    private Archive archive;

    @Inject
    private Descriptive descriptive;

    @Inject
    private Desk desk;

    private ArchivedDocument stored;
    private final DocumentForm form = new DocumentForm();

    /** Fills the form when the page is opened. */
    public void load() {
        form.read(stored());
    }

    public String save() {
        archive.describe(desk.actor(), stored().id(), form.metadata());
        return desk.done("/archive/document?id=" + stored().id(), "shared.saved");
    }

    /** @throws BusinessException not found, if there is no such document for the reader */
    public ArchivedDocument stored() {
        if (stored == null) {
            stored = archive.find(desk.actor(), Requested.id());
        }
        return stored;
    }

    public DocumentForm form() {
        return form;
    }

    public DocumentKind[] kinds() {
        return DocumentKind.values();
    }

    public Visibility[] visibilities() {
        return Visibility.values();
    }

    /** Names of the languages to choose from, each with its tag; the document's own is always among them. */
    public Map<String, String> languages() {
        Map<String, String> languages = new TreeMap<>();
        Stream.concat(USUAL_LANGUAGES.stream(), Stream.of(stored().description().language()))
                .forEach(tag -> languages.put(Locale.forLanguageTag(tag).getDisplayName(Wording.locale()), tag));
        return languages;
    }

    /** The fields of the concept in force, and those of older ones that the document has. */
    public Map<String, Long> fields() {
        return descriptive.fields(stored().description().fieldIds());
    }

    public List<Organisation> organisations() {
        return descriptive.organisations();
    }
}
