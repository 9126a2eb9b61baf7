package de.rundertisch.core.searches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The change up to which all saved searches were asked. One row for all nodes: whoever holds its lock does the asking. */
@Entity
@Table(name = "saved_search_cursor")
class SearchCursor {

    static final long ONLY = 1;

    @Id
    private long id;

    @Version
    private int version;

    @Column(nullable = false)
    private long position;

    protected SearchCursor() {}

    long position() {
        return position;
    }

    void advance(long to) {
        position = Math.max(position, to);
    }
}
