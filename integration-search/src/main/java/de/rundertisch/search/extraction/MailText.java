package de.rundertisch.search.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * E-mails as files: subject, people and day, the words, and the names of what is attached. Read as a stream by Apache James Mime4j; what
 * is attached is not opened, a forwarded mail is read like a part of its mail.
 */
final class MailText {

    private static final long LARGEST_PART = 50L << 20;
    private static final int MOST_HEADERS = 10_000;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int DEEPEST = 30;
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(LONGEST_HEADER)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();

    private MailText() {}

    static FileFacts read(Path file, PageCounter pages) throws IOException, ExtractionFailed {
        Reader reader = new Reader(new Sections(pages));
        MimeStreamParser parser =
                new MimeStreamParser(LIMITS, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        parser.setContentDecoding(true);
        parser.setContentHandler(reader);
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in);
        } catch (MimeException e) {
            throw new ExtractionFailed(FailureReason.BROKEN, e);
        }
        return reader.finish();
    }

    /** Takes the mail as it comes. */
    private static final class Reader extends AbstractContentHandler {

        private final Sections sections;
        private final List<String> attached = new ArrayList<>();
        private MailHead head = new MailHead();
        private @Nullable FileFacts facts;
        private boolean readWords;
        private int depth;

        Reader(Sections sections) {
            this.sections = sections;
        }

        @Override
        public void startMessage() throws MimeException {
            if (++depth > DEEPEST) {
                throw new MimeException("Mails within mails without end");
            }
            head = new MailHead();
            readWords = false;
        }

        @Override
        public void field(Field field) {
            head.take(field);
        }

        @Override
        public void endHeader() {
            if (head.write(sections, depth) && facts == null) {
                facts = head.facts();
            }
        }

        @Override
        public void endMessage() {
            depth--;
        }

        @Override
        public void body(BodyDescriptor part, InputStream content) throws IOException {
            String name = part instanceof MaximalBodyDescriptor full ? full.getContentDispositionFilename() : null;
            boolean attachment = part instanceof MaximalBodyDescriptor full
                    && "attachment".equalsIgnoreCase(full.getContentDispositionType());
            if (name != null && !name.isBlank()) {
                attached.add(MailHead.decoded(name));
            } else if (!attachment) {
                words(part, new BoundedInput(content, LARGEST_PART));
            }
        }

        /** The same words often come twice, plain and as a web page: the plain ones come first and are enough. */
        private void words(BodyDescriptor part, InputStream content) throws IOException {
            String type = part.getMimeType().toLowerCase(Locale.ROOT);
            if (type.equals("text/plain")) {
                PlainText.read(new BufferedReader(new InputStreamReader(content, charset(part))), sections);
                readWords = true;
            } else if (type.equals("text/html") && !readWords) {
                HtmlText.read(Jsoup.parse(content, charset(part).name(), ""), sections);
                readWords = true;
            }
        }

        FileFacts finish() {
            if (!attached.isEmpty()) {
                sections.paragraph("Anhänge: " + String.join(", ", attached));
            }
            sections.finish();
            return facts == null ? FileFacts.NONE : facts;
        }
    }

    private static Charset charset(BodyDescriptor part) {
        try {
            return part.getCharset() == null ? StandardCharsets.UTF_8 : Charset.forName(part.getCharset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
