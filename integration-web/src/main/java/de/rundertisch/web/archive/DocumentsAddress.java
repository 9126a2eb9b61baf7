package de.rundertisch.web.archive;

import de.rundertisch.core.archive.DocumentFilter;
import de.rundertisch.core.archive.DocumentFilter.Sort;
import de.rundertisch.core.archive.DocumentKind;
import de.rundertisch.core.archive.ExtractionState;
import de.rundertisch.web.shared.Choice;

/** What the list of documents keeps in its address: filter, order, page. An absurd value in the address counts as none. */
public abstract class DocumentsAddress {

    private static final String YOUNGEST_FIRST = "-date";

    private String text;
    private String kind;
    private String year;
    private String state;
    private boolean withdrawn;
    private String sort = YOUNGEST_FIRST;
    private Integer page;
    private Long undo;

    DocumentFilter filter() {
        String column = sort == null ? "date" : sort.replaceFirst("^-", "");
        Sort by = Choice.of(Sort.class, column, Sort.DATE);
        return new DocumentFilter(
                Choice.of(DocumentKind.class, kind, null),
                yearNumber(),
                text,
                Choice.of(ExtractionState.class, state, null),
                withdrawn,
                by,
                sort == null || sort.startsWith("-"));
    }

    private Integer yearNumber() {
        return year != null && year.matches("\\d{4}") && !"0000".equals(year) ? Integer.valueOf(year) : null;
    }

    /** Whether the list is shorter than it could be. */
    public boolean filtered() {
        return text != null || kind != null || year != null || state != null || withdrawn;
    }

    /** The page shown, from 1. */
    public int number() {
        return page == null || page < 1 || page > Integer.MAX_VALUE / Documents.PAGE_SIZE ? 1 : page;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(boolean withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? YOUNGEST_FIRST : sort;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public Long getUndo() {
        return undo;
    }

    public void setUndo(Long undo) {
        this.undo = undo;
    }
}
