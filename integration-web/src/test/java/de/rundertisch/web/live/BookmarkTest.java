package de.rundertisch.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BookmarkTest {

    private static final long NEWEST = 4711;

    private final Bookmark bookmarks = new Bookmark();

    @Test
    void aBookmarkIsReadByWhoeverMadeIt() {
        assertThat(bookmarks.read(bookmarks.of(17), NEWEST)).hasValue(17);
        assertThat(bookmarks.read(bookmarks.of(NEWEST), NEWEST)).hasValue(NEWEST);
    }

    @Test
    void nobodySeesWhetherAnythingHasHappenedBetweenTwo() {
        assertThat(bookmarks.of(17)).isNotEqualTo(bookmarks.of(17)).matches("[0-9a-f]{32}");
    }

    @Test
    void whatIsNoneOrAnotherServersOrFromTheFutureIsNotRead() {
        assertThat(bookmarks.read(null, NEWEST)).isEmpty();
        assertThat(bookmarks.read("17", NEWEST)).isEmpty();
        assertThat(bookmarks.read("g".repeat(32), NEWEST)).isEmpty();
        assertThat(bookmarks.read(bookmarks.of(NEWEST + 1), NEWEST)).isEmpty();
        assertThat(bookmarks.read(new Bookmark().of(17), NEWEST))
                .as("of another server; one time in 2^50 it is read as a position")
                .isEmpty();
    }
}
