package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.rundertisch.core.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {

    private static final int LIMIT = 100_000;
    private static final String SHA256_OF_HALLO = "753692ec36adb4c794c973945eb2a99c1649703ea6f76bf259abb4fb838e013e";

    @TempDir
    private Path data;

    private FileStore store;

    @BeforeEach
    void openStore() {
        store = new FileStore(data.toString(), LIMIT);
    }

    @Test
    void aFileLiesUnderItsChecksumAndReadsBackTheSame() throws IOException {
        keep("Hallo");

        assertThat(data.resolve("files/75/36/" + SHA256_OF_HALLO)).hasContent("Hallo");
        try (InputStream content = store.open(SHA256_OF_HALLO)) {
            assertThat(content).hasContent("Hallo");
        }
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void theSameContentIsKeptOnceAndItsTimeStampRenewed() throws IOException {
        keep("Hallo");
        Path place = store.place(SHA256_OF_HALLO);
        Files.setLastModifiedTime(place, FileTime.from(Instant.now().minus(Duration.ofDays(30))));

        keep("Hallo");

        assertThat(Files.getLastModifiedTime(place).toInstant())
                .isAfter(Instant.now().minusSeconds(60));
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() throws IOException {
        try (ReceivedFile received = store.receive(bytes(LIMIT))) {
            assertThat(received.size()).isEqualTo(LIMIT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 10 * LIMIT})
    void aLargerFileIsRefusedAndLeavesNothing(int size) throws IOException {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> store.receive(bytes(size)))
                .returns("archive.upload.tooLarge", BusinessException::key);
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void readingStopsSoonAfterTheLimitHoweverMuchIsSent() {
        InputStream endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                sent++;
                assertThat(sent).as("bytes taken from the sender").isLessThan(4 * LIMIT);
                return 'x';
            }
        };
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> store.receive(endless));
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNothing() throws IOException {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> store.receive(InputStream.nullInputStream()))
                .returns("archive.upload.empty", BusinessException::key);
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        InputStream upload = new SequenceInputStream(bytes(50_000), broken);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.receive(upload))
                .withMessage("connection reset");
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void aReceivedFileThatIsNotKeptLeavesNothing() throws IOException {
        store.receive(bytes(10)).close();

        assertThat(unfinished()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../etc/passwd",
                "/etc/passwd",
                "75",
                "753692EC36ADB4C794C973945EB2A99C1649703EA6F76BF259ABB4FB838E013E"
            })
    void noPathIsBuiltFromAnythingButAChecksum(String hostile) {
        assertThatIllegalArgumentException().isThrownBy(() -> store.place(hostile));
        assertThatIllegalArgumentException().isThrownBy(() -> store.open(hostile));
    }

    private void keep(String content) throws IOException {
        try (ReceivedFile received =
                store.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))) {
            store.keep(received);
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(store.temporaryFolder())) {
            return files.toList();
        }
    }

    private static InputStream bytes(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }
}
