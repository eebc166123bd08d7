package org.baobab.platform.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** What a failure says about an index. */
enum Trouble {
    /** It is not there. */
    GONE,
    /** It is there and will never be readable again. */
    BROKEN,
    /** It cannot be reached or written just now: its server is away, the disk is full, another holds its lock. */
    AWAY,
    /** The index is fine: the question or the document was not. */
    NONE;

    static Trouble of(Throwable failure) {
        Trouble found = NONE;
        boolean closed = false;
        for (Throwable cause = failure; cause != null && found == NONE; cause = cause.getCause()) {
            found = ofOne(cause);
            closed |= cause instanceof AlreadyClosedException;
        }
        // What the documents hear that come behind the one for which there was no room: nothing is wrong with them.
        return found == NONE && closed ? AWAY : found;
    }

    /** The files cannot be written just now, for there is no room left on the disk, say; and not the database that the rows come from. */
    static boolean isOfFiles(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
        }
        return of(failure) == AWAY;
    }

    /** What to say of a failure: those around it name the worker that stumbled, and not over what. */
    static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static Trouble ofOne(Throwable cause) {
        if (cause instanceof IndexNotFoundException
                || cause instanceof NoSuchFileException
                || cause instanceof FileNotFoundException) {
            return GONE;
        }
        // A memory-mapped file that became shorter under our hands.
        if (cause instanceof CorruptIndexException
                || cause instanceof IndexFormatTooOldException
                || cause instanceof IndexFormatTooNewException
                || cause instanceof EOFException
                || cause instanceof InternalError) {
            return BROKEN;
        }
        if (cause instanceof LockObtainFailedException
                || cause instanceof FileSystemException
                || cause instanceof IOException
                || cause instanceof TimeoutException) {
            return AWAY;
        }
        return ofMessage(cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT));
    }

    /** Of an answer of Elasticsearch's there is only the text. */
    private static Trouble ofMessage(String message) {
        if (message.contains("index_not_found_exception") || message.contains("missing index")) {
            return GONE;
        }
        return message.contains("503 '") || message.contains("502 '") || message.contains("429 '") ? AWAY : NONE;
    }
}
