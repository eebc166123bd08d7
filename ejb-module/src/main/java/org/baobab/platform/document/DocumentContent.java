package org.baobab.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.baobab.platform.storage.ObjectContent;

/** A document with its bytes, or a part of them, to be read once and closed. */
public record DocumentContent(DocumentView view, ObjectContent content) implements AutoCloseable {

    public InputStream stream() {
        return content.stream();
    }

    /** The whole document as a file of this machine, where the store is a folder: for whoever can use it without a copy. Never to be changed. */
    public Optional<Path> file() {
        return content.file();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
