package de.rundertisch.web.archive;

import de.rundertisch.core.archive.Archive;
import de.rundertisch.core.archive.ArchivedDocument;
import de.rundertisch.core.archive.Described;
import de.rundertisch.core.archive.PageText;
import de.rundertisch.core.concept.ConceptReading;
import de.rundertisch.core.concept.FieldOfAction;
import de.rundertisch.core.shared.BusinessException;
import de.rundertisch.search.indexing.Finding;
import de.rundertisch.search.indexing.SearchQuery;
import de.rundertisch.web.shared.Desk;
import de.rundertisch.web.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One document: what is known about it, and its text page by page. */
@Named
@RequestScoped
public class Document {

    @Inject
    private Archive archive;

    @Inject
    private ConceptReading concept;

    @Inject
    private PageHits pageHits;

    @Inject
    private Desk desk;

    private Long id;
    private String page;
    private String q;
    private String back;
    private ArchivedDocument stored;
    private PageView view;
    private PageHits.Hits hits;

    /** Reads the page to show. */
    public void load() {
        int number = PageView.inside(page, PageView.pages(stored().extraction()));
        Optional<PageText> text = archive.page(desk.actor(), id, number);
        String language = SearchQuery.parse(back).in();
        hits = pageHits.in(desk.actor(), id, number, q, language);
        view = PageView.of(
                stored,
                number,
                text,
                pageHits.marked(q, language, text.map(PageText::text).orElse("")));
    }

    /** @throws BusinessException not found, if there is no such document for the reader */
    public ArchivedDocument stored() {
        if (stored == null) {
            id = Requested.id();
            stored = archive.find(desk.actor(), id);
        }
        return stored;
    }

    /** The page shown; a number outside the document shows its first or last one. */
    public PageView view() {
        return view;
    }

    /** Where else in the document the words asked for stand. */
    public PageHits.Hits hits() {
        return hits;
    }

    public DocumentState state() {
        return archive.lines(desk.actor(), List.of(stored().id())).stream()
                .map(line -> DocumentState.of(line, Wording.locale()))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    public boolean pdf() {
        return "application/pdf".equals(stored().mediaType());
    }

    /** Size of the file in words. */
    public String size() {
        return FileSize.inWords(stored.file().size(), Wording.locale());
    }

    /** Name of the document's language in the reader's. */
    public String languageName() {
        return Locale.forLanguageTag(stored.description().language()).getDisplayName(Wording.locale());
    }

    /** Titles of the fields of action, empty for none. */
    public String fields() {
        return concept.fieldsById(stored.description().fieldIds()).stream()
                .map(FieldOfAction::title)
                .collect(Collectors.joining(" · "));
    }

    /** Whether nobody has said or confirmed this yet, see {@link Described}. */
    public boolean guessed(String what) {
        return stored.description().guessed().contains(Described.valueOf(what));
    }

    public String withdraw() {
        archive.withdraw(desk.actor(), stored().id());
        return desk.done("/archive/documents?undo=" + id, "archive.withdrawn", stored.title());
    }

    public String retry() {
        archive.retryExtraction(desk.actor(), stored().id());
        return desk.done("/archive/document?id=" + id, "archive.retried");
    }

    /** The list of results somebody came from, as a path; null for none. */
    public String results() {
        return back == null ? null : "/search?" + SearchQuery.parse(back);
    }

    /** All places in this document that hold the words. */
    public String places() {
        return "/search?" + SearchQuery.of(q == null ? "" : q).within("DOCUMENT:" + stored().id());
    }

    /** What resembles the page shown. */
    public String similar() {
        return "/search/similar?to=" + Finding.pageKey(stored().id(), view.number());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
