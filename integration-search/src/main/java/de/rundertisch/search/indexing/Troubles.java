package de.rundertisch.search.indexing;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** What a failure of the index means to whoever can do something about it; told by the whole chain of its causes. */
final class Troubles {

    private Troubles() {}

    static IndexState.Trouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("no space left") || said.contains("not enough space") || said.contains("disk quota")) {
                return IndexState.Trouble.NO_SPACE;
            }
            if (refusesWriting(cause) || said.contains("read-only") || said.contains("not a directory")) {
                return IndexState.Trouble.NOT_WRITABLE;
            }
        }
        return IndexState.Trouble.OTHER;
    }

    private static boolean refusesWriting(Throwable cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException
                || cause instanceof ReadOnlyFileSystemException;
    }
}
