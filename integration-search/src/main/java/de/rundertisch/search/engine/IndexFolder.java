package de.rundertisch.search.engine;

import de.rundertisch.search.language.GermanAnalysis;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** The files of an index: looks at what is there before anything is written, and empties it when it is of no use. */
final class IndexFolder implements Closeable {

    private static final double MEMORY_MB = 64;

    private final Directory directory;
    private final Analyzer analysis = new GermanAnalysis();
    private final SearchIndex.Opening opening;

    private IndexFolder(Directory directory) throws IOException {
        this.directory = directory;
        opening = examine(directory);
        if (opening == SearchIndex.Opening.UNREADABLE || opening == SearchIndex.Opening.DAMAGED) {
            empty(directory);
        }
    }

    static IndexFolder open(Path path) throws IOException {
        return open(new MMapDirectory(path));
    }

    static IndexFolder open(Directory directory) throws IOException {
        try {
            return new IndexFolder(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads every file once and compares its checksum: about a second for a gigabyte, and no damage goes unnoticed. */
    private static SearchIndex.Opening examine(Directory directory) throws IOException {
        if (directory.listAll().length == 0) {
            return SearchIndex.Opening.NEW;
        }
        if (!DirectoryReader.indexExists(directory)) {
            return SearchIndex.Opening.DAMAGED;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return opening(
                    CommitData.format(reader.getIndexCommit().getUserData().entrySet()));
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return SearchIndex.Opening.UNREADABLE;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return SearchIndex.Opening.DAMAGED;
        }
    }

    private static SearchIndex.Opening opening(int format) {
        if (format == CommitData.FORMAT) {
            return SearchIndex.Opening.INTACT;
        }
        return CommitData.serves(format) ? SearchIndex.Opening.OUTDATED : SearchIndex.Opening.UNREADABLE;
    }

    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    IndexWriter writer() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analysis)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(MEMORY_MB)
                .setCommitOnClose(false);
        return new IndexWriter(directory, config);
    }

    Analyzer analysis() {
        return analysis;
    }

    SearchIndex.Opening opening() {
        return opening;
    }

    @Override
    public void close() throws IOException {
        analysis.close();
        directory.close();
    }
}
