package de.rundertisch.search.engine;

import java.io.IOException;

/** Takes all findables of a subject at once: to keep them, as the index does, or to compare them with what is kept. */
public interface Shelf {

    /**
     * These findables are what there is of this group now.
     *
     * @param findables read one by one, once; may be none
     */
    void replace(String group, Iterable<Findable> findables) throws IOException;

    /** There is nothing of this group. */
    void remove(String group) throws IOException;
}
