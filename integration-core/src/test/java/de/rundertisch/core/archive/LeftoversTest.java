package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path data;

    private FileStore store;
    private Leftovers leftovers;

    @BeforeEach
    void openStore() {
        store = new FileStore(data.toString(), 1000);
        leftovers = new Leftovers(store);
    }

    @Test
    void whatACrashedUploadHasLeftIsRemoved() throws IOException {
        Path part = Files.writeString(
                Files.createDirectories(store.temporaryFolder()).resolve("dead.part"), "half");

        leftovers.removeUnfinished();

        assertThat(part).doesNotExist();
    }

    @Test
    void whatSomebodyStillWritesIsLeftAlone() throws IOException {
        InputStream slow = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                leftovers.removeUnfinished();
                return left-- > 0 ? 'x' : -1;
            }
        };
        try (ReceivedFile received = store.receive(slow)) {
            assertThat(received.path()).hasContent("xxxxxxxxxx");
        }
    }

    @Test
    void anEmptyStoreNeedsNoTidying() throws IOException {
        leftovers.removeUnfinished();
        for (String folder : leftovers.folders()) {
            leftovers.removeUnknown(folder, Set.of());
        }
        assertThat(leftovers.folders()).hasSize(256).startsWith("00", "01").endsWith("ff");
    }

    @Test
    void anOldFileWithoutARowIsRemoved() throws IOException {
        Path forgotten = keptBefore(Leftovers.GRACE.plusHours(1));

        leftovers.removeUnknown(folderOf(forgotten), Set.of());

        assertThat(forgotten).doesNotExist();
    }

    @Test
    void aYoungFileWithoutARowMayBelongToAnUploadUnderWayAndStays() throws IOException {
        Path young = keptBefore(Duration.ofHours(1));

        leftovers.removeUnknown(folderOf(young), Set.of());

        assertThat(young).exists();
    }

    @Test
    void aFileWithARowStaysHoweverOldItIs() throws IOException {
        Path known = keptBefore(Duration.ofDays(4000));

        leftovers.removeUnknown(folderOf(known), Set.of(known.getFileName().toString()));

        assertThat(known).exists();
    }

    private Path keptBefore(Duration age) throws IOException {
        try (ReceivedFile received =
                store.receive(new ByteArrayInputStream("Hallo".getBytes(StandardCharsets.UTF_8)))) {
            store.keep(received);
            Path place = store.place(received.sha256());
            return Files.setLastModifiedTime(place, FileTime.from(Instant.now().minus(age)));
        }
    }

    private static String folderOf(Path place) {
        return place.getFileName().toString().substring(0, 2);
    }
}
