package de.rundertisch.search.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What stands above a mail's words, as far as people look for it. */
final class MailHead {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
    private static final Map<String, String> READ = Map.of("from", "Von", "to", "An", "cc", "Kopie", "date", "Datum");

    private final Map<String, String> lines = new LinkedHashMap<>();
    private @Nullable String subject;
    private @Nullable LocalDate date;
    private boolean written;

    void take(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (written) {
            return;
        }
        if (name.equals("subject")) {
            subject = decoded(field.getBody());
        } else if (READ.containsKey(name)) {
            lines.put(READ.get(name), decoded(field.getBody()));
        }
        if (name.equals("date")) {
            date = day(field.getBody());
        }
    }

    /** Writes it once, at the end of the message's own head; the parts of a message have heads too. */
    boolean write(Sections sections, int depth) {
        boolean first = !written && (subject != null || !lines.isEmpty());
        if (first) {
            if (subject != null && !subject.isBlank()) {
                sections.heading(subject, depth);
            }
            lines.forEach((name, value) -> sections.paragraph(name + ": " + value));
        }
        written = true;
        return first;
    }

    FileFacts facts() {
        return new FileFacts(subject, date);
    }

    static String decoded(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    private static @Nullable LocalDate day(String moment) {
        try {
            String plain =
                    moment.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
            return ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(HERE)
                    .toLocalDate();
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
