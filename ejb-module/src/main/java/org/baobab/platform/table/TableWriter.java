package org.baobab.platform.table;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row. Cells are texts, numbers, booleans, enums, days, moments, or null for nothing. Closing it ends the file, and the stream below. */
public interface TableWriter extends AutoCloseable {
    /** Once, before any row. */
    void header(List<String> names) throws IOException;

    void row(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}
