package de.rundertisch.search.isolation;

import de.rundertisch.search.extraction.ExtractedPage;
import de.rundertisch.search.extraction.ExtractedText;
import de.rundertisch.search.extraction.ExtractionFailed;
import de.rundertisch.search.extraction.FailureReason;
import de.rundertisch.search.extraction.PageSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, each with the same outcome as {@code TextExtraction} but in another process: one that hangs is killed and counts as
 * {@link FailureReason#TIMED_OUT}, one that crashes as {@link FailureReason#CRASHED}. The process is started with the first file,
 * used for many, and replaced when a file has harmed it. For one thread; {@link #close} may come from any.
 */
public final class IsolatedExtraction implements AutoCloseable {

    /** After these the process is gone, or not what it was. */
    private static final Set<FailureReason> HARMFUL =
            EnumSet.of(FailureReason.TOO_LARGE, FailureReason.TIMED_OUT, FailureReason.CRASHED);

    private final ReadingLimits limits;
    private volatile @Nullable ReadingProcess running;

    /** Also removes what processes of servers that were killed have left behind. */
    public IsolatedExtraction(ReadingLimits limits) {
        this.limits = limits;
        try {
            ScratchFolder.removeForsaken();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for temporary files cannot be listed", e);
        }
    }

    /**
     * Reads {@code file} and hands its pages to {@code pages} in order.
     *
     * @param name what the file was called where it came from
     * @param pages what it throws comes out of this call unchanged and ends the reading
     * @throws ExtractionFailed with the reason; pages handed over until then are to be thrown away
     * @throws IOException if no process can be started; trying again later may help
     */
    public ExtractedText read(Path file, String name, PageSink pages) throws ExtractionFailed, IOException {
        ReadingProcess process = process();
        boolean sound = false;
        try (Watch watch = new Watch(limits.silence(), process::kill)) {
            ExtractedText text = read(process, watch, file, name, pages);
            sound = true;
            return text;
        } catch (ExtractionFailed e) {
            sound = !HARMFUL.contains(e.reason());
            throw e;
        } finally {
            if (!sound) {
                close();
            }
        }
    }

    private ReadingProcess process() throws IOException {
        ReadingProcess process = running;
        if (process == null || !process.alive()) {
            close();
            process = ReadingProcess.start(limits);
            running = process;
        }
        return process;
    }

    private ExtractedText read(ReadingProcess process, Watch watch, Path file, String name, PageSink pages)
            throws ExtractionFailed {
        try {
            ask(process, file, name);
            while (true) {
                byte kind = process.answers.readByte();
                watch.signOfLife();
                switch (kind) {
                    case Wire.PAGE -> handOver(process, pages);
                    case Wire.WORKING -> pages.working();
                    case Wire.DONE -> {
                        return Wire.readDone(process.answers);
                    }
                    case Wire.FAILED -> throw new ExtractionFailed(FailureReason.valueOf(process.answers.readUTF()));
                    default -> throw new IOException("Not what the reader sends: " + kind);
                }
            }
        } catch (IOException pipeBroke) {
            throw new ExtractionFailed(watch.ranOut() ? FailureReason.TIMED_OUT : FailureReason.CRASHED, pipeBroke);
        }
    }

    private void ask(ReadingProcess process, Path file, String name) throws IOException {
        process.questions.writeUTF(file.toAbsolutePath().toString());
        process.questions.writeUTF(name);
        process.questions.writeUTF(limits.tesseract());
        process.questions.writeLong(limits.longest().toMillis());
        process.questions.flush();
    }

    private static void handOver(ReadingProcess process, PageSink pages) throws IOException {
        ExtractedPage page = Wire.readPage(process.answers);
        pages.take(page, Wire.readNumber(process.answers));
    }

    /** The process that runs now, for tests; 0 if there is none. */
    long pid() {
        ReadingProcess process = running;
        return process == null ? 0 : process.pid();
    }

    /** Ends the process, also in the middle of a file; the next file gets a new one. */
    @Override
    public void close() {
        ReadingProcess process = running;
        running = null;
        if (process != null) {
            process.bury();
        }
    }
}
