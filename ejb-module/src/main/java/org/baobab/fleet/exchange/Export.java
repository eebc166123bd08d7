package org.baobab.fleet.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.table.TableWriter;

/**
 * A list on its way out. Its first part is read as it is made, so that whoever may not have it hears so before an answer has begun; the others as they are
 * written, each by itself: however slowly somebody takes the file, no transaction waits for them, and never more than one part is in memory.
 */
public final class Export {
    private final String name;
    private final String title;
    private final Parts parts;

    /** Rows part by part. */
    private interface Parts {
        void write(TableWriter out) throws IOException;
    }

    private Export(String name, String title, Parts parts) {
        this.name = name;
        this.title = title;
        this.parts = parts;
    }

    /**
     * @param name of the file, without its ending
     * @param title of the sheet
     * @param following the rows after one that was read, or the first for null; fewer than {@link Paging#BULK} are the last. What it goes by is in the row:
     *     whoever changes or deletes that one meanwhile moves no others
     */
    static <T> Export of(
            String name, String title, List<String> columns, Function<T, List<T>> following, Function<T, List<?>> row) {
        List<T> first = following.apply(null);
        return new Export(name, title, out -> {
            out.header(columns);
            List<T> part = first;
            while (true) {
                for (T each : part) {
                    out.row(row.apply(each));
                }
                if (part.size() < Paging.BULK) {
                    return;
                }
                part = following.apply(part.getLast());
            }
        });
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public void write(TableWriter out) throws IOException {
        parts.write(out);
    }
}
