package de.rundertisch.search.engine;

import static de.rundertisch.search.engine.Findables.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that becomes full, and has space again. */
class FailingDiskTest {

    @TempDir
    Path folder;

    private final AtomicBoolean full = new AtomicBoolean();

    /** Refuses to make files while it is full. */
    private Directory disk() throws IOException {
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                if (full.get()) {
                    throw new IOException("No space left on device");
                }
                return super.createOutput(name, context);
            }
        };
    }

    @Test
    void searchGoesOnWhileNothingCanBeWrittenAndNothingIsLost() throws Exception {
        SearchIndex index = SearchIndex.open(disk());
        Findables.fill(index, "Haushalt");
        index.commit(1);
        full.set(true);
        assertThatThrownBy(() -> write(index)).hasStackTraceContaining("No space left on device");
        index.stopWriting();
        assertThat(index.writable()).isFalse();
        assertThat(found(index, "Haushalt")).containsExactly(1L);
        assertThat(index.size()).isEqualTo(1);
        full.set(false);
        try (SearchIndex again = SearchIndex.open(disk())) {
            assertThat(again.opening()).isEqualTo(SearchIndex.Opening.INTACT);
            assertThat(again.position()).isEqualTo(1);
            write(again);
            assertThat(found(again, "Haushalt")).containsExactlyInAnyOrder(1L, 2L);
        }
        index.close();
    }

    private static void write(SearchIndex index) throws IOException {
        index.replace("DOCUMENT:2", List.of(Findables.page(2, 1, "Haushalt und mehr")));
        index.commit(2);
    }

    @Test
    void aPositionIsToldOnlyWhenWhatStandsBeforeItIsWrittenAndSeen() throws Exception {
        List<Long> toldWhileWriting = new ArrayList<>();
        AtomicReference<@Nullable SearchIndex> asked = new AtomicReference<>();
        Directory slow = new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public void sync(Collection<String> names) throws IOException {
                SearchIndex index = asked.get();
                if (index != null) {
                    toldWhileWriting.add(index.position());
                }
                super.sync(names);
            }
        };
        try (SearchIndex index = SearchIndex.open(slow)) {
            Findables.fill(index, "Haushalt");
            index.commit(1);
            asked.set(index);
            write(index);
            assertThat(toldWhileWriting).isNotEmpty().containsOnly(1L);
            assertThat(index.position()).isEqualTo(2);
        }
    }

    @Test
    void aClosedIndexSaysSo() throws Exception {
        SearchIndex index = SearchIndex.open(disk());
        index.close();
        assertThatThrownBy(() -> found(index, "Haushalt")).isInstanceOf(SearchIndex.Closed.class);
    }
}
