package org.baobab.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A finished PDF in a temporary file, which goes when this is closed. */
public final class PdfFile implements AutoCloseable {
    private final Path path;
    private final int pages;

    /** @param path a file of {@link PdfFolder}, whose owner this becomes */
    public PdfFile(Path path, int pages) {
        this.path = path;
        this.pages = pages;
    }

    public Path path() {
        return path;
    }

    public int pages() {
        return pages;
    }

    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
