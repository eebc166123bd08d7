package org.baobab.fleet.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.table.TableWriter;

/**
 * A list on its way out. Its first page is read as it is made, so that whoever may not have it hears so before an answer has begun; the others as they are
 * written, and never more than one is in memory.
 */
public final class Export {
    private final String name;
    private final String title;
    private final Pages pages;

    /** Rows page by page. */
    private interface Pages {
        void write(TableWriter out) throws IOException;
    }

    private Export(String name, String title, Pages pages) {
        this.name = name;
        this.title = title;
        this.pages = pages;
    }

    /**
     * @param name of the file, without its ending
     * @param title of the sheet
     */
    static <T> Export of(
            String name,
            String title,
            List<String> columns,
            Function<Paging, Slice<T>> list,
            Function<T, List<?>> row) {
        Slice<T> first = list.apply(Paging.of(Paging.MAX_LIMIT, null));
        return new Export(name, title, out -> {
            out.header(columns);
            Slice<T> page = first;
            while (true) {
                for (T each : page.items()) {
                    out.row(row.apply(each));
                }
                if (page.next() == null) {
                    return;
                }
                page = list.apply(Paging.of(Paging.MAX_LIMIT, page.next()));
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
        pages.write(out);
    }
}
