package de.rundertisch.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.rundertisch.core.shared.BusinessException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "Bericht.pdf, %PDF-1.7, application/pdf",
        "Bericht.txt, %PDF-1.4, application/pdf",
        "Bericht, xx%PDF-1.4, application/pdf",
        "seite.HTM, <p>Hallo</p>, text/html",
        "notiz.txt, Grüße, text/plain",
        "notiz.md, # Grüße, text/plain"
    })
    void theFirstBytesDecideBeforeTheExtension(String name, String start, String mediaType) {
        assertThat(of(name, start.getBytes(StandardCharsets.UTF_8))).isEqualTo(mediaType);
    }

    @Test
    void zippedFormatsAreToldApartByTheirExtension() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0};

        assertThat(of("a.docx", zip)).isEqualTo(MediaTypes.DOCX);
        assertThat(of("a.odt", zip)).isEqualTo(MediaTypes.ODT);
    }

    @Test
    void anOutlookMessageIsOneIfItBeginsAsFilesOfOldOfficeProgramsDo() {
        byte[] container = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

        assertThat(of("Einladung.msg", container)).isEqualTo(MediaTypes.OUTLOOK);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> of("Einladung.msg", new byte[] {'a', 'b', 'c'}))
                .returns("archive.upload.mismatch", BusinessException::key);
    }

    @Test
    void textInUtf16IsText() {
        assertThat(of("a.txt", "Grüße".getBytes(StandardCharsets.UTF_16))).isEqualTo(MediaTypes.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, <html>", "a.docx, %DOC", "a.odt, Hallo"})
    void contentThatIsNotWhatTheNameSaysIsRefused(String name, String start) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> of(name, start.getBytes(StandardCharsets.UTF_8)))
                .returns("archive.upload.mismatch", BusinessException::key);
    }

    @Test
    void aProgramCalledTextIsRefused() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> of("notiz.txt", new byte[] {'M', 'Z', 0, 3, 0}))
                .returns("archive.upload.mismatch", BusinessException::key);
    }

    @ParameterizedTest
    @CsvSource({"bild.jpg, JFIF", "alt.doc, Word", "ohne, Hallo", "archiv.zip, PK"})
    void whatCanNotBeReadIsRefused(String name, String start) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> of(name, start.getBytes(StandardCharsets.UTF_8)))
                .returns("archive.upload.unsupported", BusinessException::key);
    }

    private static String of(String name, byte[] head) {
        return MediaTypes.of(new FileName(name), head);
    }
}
