package de.rundertisch.search.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTextTest {

    private static final String HEAD = "From: =?utf-8?q?Ay=C5=9Fe_Demir?= <a.demir@verein.example>\n"
            + "To: Runder Tisch <tisch@stadt.example>\nSubject: =?utf-8?B?U3ByYWNoZsO2cmRlcnVuZw==?=\n"
            + "Date: Tue, 14 Nov 2023 23:30:00 -0500\nMIME-Version: 1.0\n";

    @TempDir
    Path folder;

    @Test
    void aMailIsReadWithSubjectPeopleWordsAndTheNamesOfWhatIsAttached() throws Exception {
        Reading reading = read(HEAD + "Content-Type: multipart/mixed; boundary=x\n\n"
                + "--x\nContent-Type: multipart/alternative; boundary=y\n\n"
                + "--y\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "Gr=C3=BC=C3=9Fe vom Verein\n"
                + "--y\nContent-Type: text/html; charset=utf-8\n\n<p>Gruesse noch einmal</p>\n--y--\n"
                + "--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=Protokoll.pdf\n"
                + "Content-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n");
        assertThat(reading.result())
                .returns(MediaType.EMAIL, ExtractedText::mediaType)
                .returns("Sprachförderung", ExtractedText::title)
                .returns(LocalDate.of(2023, 11, 15), ExtractedText::date);
        assertThat(reading.text())
                .contains("Sprachförderung", "Von: Ayşe Demir <a.demir@verein.example>", "Grüße vom Verein")
                .contains("Anhänge: Protokoll.pdf")
                .doesNotContain("noch einmal", "%PDF");
    }

    @Test
    void aMailThatIsOnlyAWebPageIsRead() throws Exception {
        assertThat(read(HEAD
                                + "Content-Type: text/html; charset=iso-8859-1\n\n<h1>Gr&uuml;&szlig;e</h1><script>x()</script>")
                        .text())
                .contains("Grüße")
                .doesNotContain("x()");
    }

    @Test
    void mailsWithinMailsWithoutEndAreStopped() throws Exception {
        String nested = (HEAD + "Content-Type: message/rfc822\n\n").repeat(5_000);
        assertThat(failure(nested)).isEqualTo(FailureReason.BROKEN);
    }

    @Test
    void aTextThatOnlyBeginsWithAColonIsNoMail() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Betreff: nichts\nFrom: here\n\nText");
        assertThat(Reading.of(file).result().mediaType()).isEqualTo(MediaType.TEXT);
    }

    private FailureReason failure(String mail) throws Exception {
        try {
            read(mail);
            return FailureReason.EMPTY;
        } catch (ExtractionFailed e) {
            return e.reason();
        }
    }

    private Reading read(String mail) throws Exception {
        Path file = folder.resolve("a.eml");
        Files.write(file, mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return Reading.of(file);
    }
}
