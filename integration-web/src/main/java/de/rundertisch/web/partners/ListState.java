package de.rundertisch.web.partners;

import de.rundertisch.core.partners.Section;

/** What a filtered list keeps in its address: the words, the state, the order and the page. Inherited by the two list pages. */
public abstract class ListState {

    static final int PAGE_SIZE = 25;

    private String text;
    private String status;
    private String sort;
    private Integer page;

    /** The part of the list to show. */
    public abstract Section<?> section();

    /** How many pages the list has, at least 1. */
    public long pages() {
        return Math.max(1, (section().total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Whether the list is shorter than it could be. */
    public boolean filtered() {
        return text != null || status != null;
    }

    int first() {
        return (number() - 1) * PAGE_SIZE;
    }

    /** The page shown, from 1; an absurd one in the address is the first. */
    public int number() {
        return page == null || page < 1 || page > Integer.MAX_VALUE / PAGE_SIZE ? 1 : page;
    }

    /** Active ones unless the address asks for others; null for both. */
    Boolean active() {
        return switch (status == null ? "" : status) {
            case "inactive" -> Boolean.FALSE;
            case "all" -> null;
            default -> Boolean.TRUE;
        };
    }

    String words() {
        return text == null ? "" : text;
    }

    boolean sortedBy(String column) {
        return sort != null && sort.endsWith(column);
    }

    boolean descending() {
        return sort != null && sort.startsWith("-");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
