package de.rundertisch.search.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * E-mails as Outlook saves them (.msg), read by Apache POI: the same as of {@link MailText}. What is attached is named and not opened.
 */
final class OutlookText {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    /** The stream every message has at its root, and no other file of the container format. */
    private static final String PROPERTIES = "__properties_version1.0";

    private OutlookText() {}

    /** Whether a file in the old container format is a message; what cannot be opened is none. */
    static boolean isMessage(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(PROPERTIES);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    static FileFacts read(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                MAPIMessage mail = new MAPIMessage(container)) {
            mail.setReturnNullOnMissingChunk(true);
            mail.guess7BitEncoding();
            return write(mail, new Sections(pages));
        } catch (StoppedByLimit | SinkFailed ours) {
            throw ours;
        } catch (ChunkNotFoundException | RuntimeException broken) {
            throw new ExtractionFailed(FailureReason.BROKEN, broken);
        }
    }

    private static FileFacts write(MAPIMessage mail, Sections sections)
            throws IOException, ChunkNotFoundException, ExtractionFailed {
        String subject = mail.getSubject();
        if (subject != null && !subject.isBlank()) {
            sections.heading(subject, 1);
        }
        LocalDate day = day(mail.getMessageDate());
        line(sections, "Von", mail.getDisplayFrom());
        line(sections, "An", mail.getDisplayTo());
        line(sections, "Kopie", mail.getDisplayCC());
        line(sections, "Datum", day == null ? null : day.toString());
        words(mail, sections);
        line(sections, "Anhänge", attached(mail.getAttachmentFiles()));
        sections.finish();
        return new FileFacts(subject, day);
    }

    private static void line(Sections sections, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            sections.paragraph(
                    name + ": " + value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
        }
    }

    /** The same words may be there in several forms; the one closest to plain words is taken. */
    private static void words(MAPIMessage mail, Sections sections)
            throws IOException, ChunkNotFoundException, ExtractionFailed {
        String plain = mail.getTextBody();
        String web = mail.getHtmlBody();
        if (plain != null && !plain.isBlank()) {
            PlainText.read(new BufferedReader(new StringReader(plain)), sections);
        } else if (web != null) {
            HtmlText.read(Jsoup.parse(web), sections);
        } else {
            String rich = mail.getRtfBody();
            if (rich != null) {
                RichText.read(rich, sections);
            }
        }
    }

    private static String attached(AttachmentChunks[] attachments) {
        return Arrays.stream(attachments)
                .map(one -> Stream.of(one.getAttachLongFileName(), one.getAttachFileName())
                        .filter(Objects::nonNull)
                        .map(StringChunk::getValue)
                        .findFirst()
                        .orElse(""))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable LocalDate day(@Nullable Calendar moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), HERE);
    }
}
