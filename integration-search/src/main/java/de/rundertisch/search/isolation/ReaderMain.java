package de.rundertisch.search.isolation;

import de.rundertisch.search.extraction.Deadline;
import de.rundertisch.search.extraction.ExtractedPage;
import de.rundertisch.search.extraction.ExtractedText;
import de.rundertisch.search.extraction.ExtractionFailed;
import de.rundertisch.search.extraction.FailureReason;
import de.rundertisch.search.extraction.PageSink;
import de.rundertisch.search.extraction.Recogniser;
import de.rundertisch.search.extraction.TextExtraction;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The process that reads files. Takes questions from its standard input and answers on its standard output, one after the other, until
 * the input ends: that is how it learns that the server is gone, even in the middle of a file, and then it stops at once and takes
 * with it what it has started. Started by {@link ReadingProcess}; of no use to anybody else.
 */
public final class ReaderMain {

    private static final int QUESTIONS = 1 << 16;

    private final DataInputStream questions;
    private final DataOutputStream answers;

    private ReaderMain(DataInputStream questions, DataOutputStream answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        FileOutputStream pipe = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        PipedInputStream questions = new PipedInputStream(QUESTIONS);
        PipedOutputStream received = new PipedOutputStream(questions);
        Thread listener = new Thread(() -> listen(received), "Questions");
        listener.setDaemon(true);
        listener.start();
        new ReaderMain(new DataInputStream(questions), new DataOutputStream(new BufferedOutputStream(pipe, QUESTIONS)))
                .answerAll();
    }

    /** Nobody is left to read for when the input ends, whatever the other thread is doing. */
    private static void listen(PipedOutputStream received) {
        try {
            byte[] buffer = new byte[QUESTIONS];
            for (int read = System.in.read(buffer); read >= 0; read = System.in.read(buffer)) {
                received.write(buffer, 0, read);
                received.flush();
            }
        } catch (IOException gone) {
            // the same as its end
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(0);
    }

    private void answerAll() throws IOException {
        while (true) {
            answer(Path.of(questions.readUTF()), questions.readUTF(), questions.readUTF(), questions.readLong());
            answers.flush();
        }
    }

    private void answer(Path file, String name, String tesseract, long patience) throws IOException {
        try {
            Deadline deadline = Deadline.in(Duration.ofMillis(patience));
            ExtractedText text = TextExtraction.read(file, name, deadline, Recogniser.at(tesseract), new Sender());
            Wire.write(answers, text);
        } catch (ExtractionFailed e) {
            fail(e.reason());
        } catch (UncheckedIOException noListener) {
            throw noListener.getCause();
        } catch (RuntimeException | LinkageError unforeseen) {
            fail(FailureReason.BROKEN);
        }
    }

    private void fail(FailureReason reason) throws IOException {
        answers.writeByte(Wire.FAILED);
        answers.writeUTF(reason.name());
    }

    private final class Sender implements PageSink {

        @Override
        public void take(ExtractedPage page, @Nullable Integer expected) {
            try {
                Wire.write(answers, page, expected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void working() {
            try {
                answers.writeByte(Wire.WORKING);
                answers.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
