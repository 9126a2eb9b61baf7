package de.rundertisch.search.isolation;

import de.rundertisch.search.extraction.ExtractedPage;
import de.rundertisch.search.extraction.ExtractedText;
import de.rundertisch.search.extraction.MediaType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How questions and answers look on the pipe: a kind, then the values in order; a missing value is a negative length or number. */
final class Wire {

    /** A page follows. */
    static final byte PAGE = 'P';

    /** Reading goes on. */
    static final byte WORKING = 'W';

    /** All pages have been sent; what the file is follows. */
    static final byte DONE = 'D';

    /** The reason why it cannot be read follows. */
    static final byte FAILED = 'F';

    private static final int LONGEST = 1 << 26;
    private static final int NONE = -1;

    private Wire() {}

    static void write(DataOutputStream out, ExtractedPage page, @Nullable Integer expected) throws IOException {
        out.writeByte(PAGE);
        out.writeInt(page.number());
        writeText(out, page.label());
        writeText(out, page.heading());
        writeText(out, page.text());
        writeNumber(out, page.recognised());
        out.writeBoolean(page.pictured());
        writeNumber(out, expected);
    }

    static ExtractedPage readPage(DataInputStream in) throws IOException {
        int number = in.readInt();
        String label = readText(in);
        String heading = readText(in);
        String text = readText(in);
        return new ExtractedPage(number, label, heading, text == null ? "" : text, readNumber(in), in.readBoolean());
    }

    static void write(DataOutputStream out, ExtractedText done) throws IOException {
        out.writeByte(DONE);
        out.writeUTF(done.mediaType().name());
        writeText(out, done.title());
        writeText(out, done.date() == null ? null : done.date().toString());
        out.writeInt(done.pages());
        out.writeBoolean(done.hasText());
    }

    static ExtractedText readDone(DataInputStream in) throws IOException {
        MediaType type = MediaType.valueOf(in.readUTF());
        String title = readText(in);
        String date = readText(in);
        return new ExtractedText(
                type, title, date == null ? null : LocalDate.parse(date), in.readInt(), in.readBoolean());
    }

    static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(NONE);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static @Nullable String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length > LONGEST) {
            throw new IOException("Not what the reader sends");
        }
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void writeNumber(DataOutputStream out, @Nullable Integer number) throws IOException {
        out.writeInt(number == null ? NONE : number);
    }

    static @Nullable Integer readNumber(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number < 0 ? null : number;
    }
}
