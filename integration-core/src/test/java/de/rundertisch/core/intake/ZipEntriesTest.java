package de.rundertisch.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {

    @Test
    void foldersAndWhatSystemsAddOnTheirOwnArePassedOver() throws IOException {
        Zips zip = new Zips()
                .add("Ordner/", "")
                .add("Ordner/Protokoll.txt", "a")
                .add("__MACOSX/._Protokoll.txt", "b")
                .add("Ordner/Thumbs.db", "c")
                .add(".DS_Store", "d");
        assertThat(names(zip)).containsExactly("Protokoll.txt");
    }

    @Test
    void noNameLeadsOutOfTheArchive() throws IOException {
        Zips zip = new Zips()
                .add("../../../etc/passwd", "x")
                .add("C:\\Windows\\evil.txt", "y")
                .add("/root/a.txt", "z");
        assertThat(names(zip)).containsExactly("passwd", "evil.txt", "a.txt");
    }

    @Test
    void umlautsAreReadAsTheirWriterMeantThem() throws IOException {
        assertThat(names(new Zips().add("Förderung.txt", "x"))).containsExactly("Förderung.txt");
        assertThat(names(new Zips(Charset.forName("IBM850")).add("Förderung.txt", "x")))
                .containsExactly("Förderung.txt");
    }

    @Test
    void moreEntriesThanAnybodySendsAreNotLookedAt() {
        Zips zip = new Zips();
        for (int i = 0; i <= ZipEntries.MOST_ENTRIES; i++) {
            zip.add(i + ".txt", "x");
        }
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> names(zip))
                .returns("intake.zip.tooMany", BusinessException::key);
    }

    @Test
    void whatUnpacksToIncredibleSizeIsStopped() throws IOException {
        byte[] bomb = new Zips().add("bomb.txt", new byte[64 << 20]).bytes();
        assertThat(bomb).hasSizeLessThan(1 << 20);
        try (ZipEntries entries = new ZipEntries(new ByteArrayInputStream(bomb))) {
            assertThat(entries.next()).isTrue();
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> entries.content().readAllBytes())
                    .returns("intake.zip.bomb", BusinessException::key);
            assertThat(entries.exhausted()).isTrue();
        }
    }

    @Test
    void aZipInAZipIsNotOpened() throws IOException {
        try (ZipEntries entries =
                open(new Zips().add("innen.zip", new Zips().add("a.txt", "a").bytes()))) {
            entries.next();
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(entries::requireReadable)
                    .returns("intake.zip.nested", BusinessException::key);
        }
    }

    private static List<String> names(Zips zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipEntries entries = open(zip)) {
            while (entries.next()) {
                names.add(entries.name());
            }
        }
        return names;
    }

    private static ZipEntries open(Zips zip) {
        return new ZipEntries(new ByteArrayInputStream(zip.bytes()));
    }
}
