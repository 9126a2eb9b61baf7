package de.rundertisch.search.extraction;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Plain text, whatever its encoding: what is valid UTF-8 is taken for it, the rest is guessed from a sample. */
final class PlainText {

    private static final int SAMPLE = 65_536;
    private static final int LONGEST_LINE = 100_000;

    private PlainText() {}

    static FileFacts read(Path file, PageCounter pages) throws IOException {
        Charset charset = charset(file);
        Sections sections = new Sections(pages);
        try (BufferedReader lines =
                new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(file), charset))) {
            read(lines, sections);
        }
        sections.finish();
        return FileFacts.NONE;
    }

    /** Paragraphs are parted by blank lines; one that does not end is cut. */
    static void read(BufferedReader lines, Sections sections) throws IOException {
        StringBuilder paragraph = new StringBuilder();
        for (String line = line(lines); line != null; line = line(lines)) {
            boolean blank = line.isBlank();
            if (!blank) {
                paragraph
                        .append(line.startsWith("\uFEFF") ? line.substring(1) : line)
                        .append('\n');
            }
            if (blank || paragraph.length() > LONGEST_LINE) {
                sections.paragraph(LineEnds.joined(paragraph.toString()));
                paragraph.setLength(0);
            }
        }
        sections.paragraph(LineEnds.joined(paragraph.toString()));
    }

    /** The next line, cut where a "line" never ends. */
    private static @Nullable String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append(next == '\f' || next == '\r' ? ' ' : (char) next);
            next = in.read();
        }
        if (next >= 0 && next != '\n') {
            line.append((char) next);
        }
        return line.toString();
    }

    private static Charset charset(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        return isUtf8(sample) ? StandardCharsets.UTF_8 : guess(sample);
    }

    private static boolean isUtf8(byte[] sample) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), false);
        return !result.isError();
    }

    private static Charset guess(byte[] sample) {
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        boolean known = match != null && Charset.isSupported(match.getName());
        Charset guessed = known ? Charset.forName(match.getName()) : StandardCharsets.ISO_8859_1;
        return guessed.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : guessed;
    }
}
