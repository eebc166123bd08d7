package org.baobab.platform.table.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.table.Separator;
import org.baobab.platform.table.TableFormat;
import org.baobab.platform.table.TableWriter;

/** Answers with a table that is written as it is sent. */
@ApplicationScoped
public class TableAnswers {
    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    /** Writes the head and the rows. */
    @FunctionalInterface
    public interface Rows {
        void write(TableWriter out) throws IOException;
    }

    /**
     * @param separator as the caller asked for it, by sign or name; null for a comma
     * @param name of the file, without its day and its ending
     * @param title of the sheet
     */
    public Response send(TableFormat format, String separator, String name, String title, Rows rows) {
        Separator between = separator(separator);
        ZoneId zone = zone();
        return send(name, format.extension(), format.contentType(), out -> {
            try (TableWriter table = format.open(out, between, title, zone)) {
                rows.write(table);
            }
        });
    }

    /** Another file that is written as it is sent. */
    public Response send(String name, String extension, String contentType, StreamingOutput body) {
        String file = name + "-" + LocalDate.ofInstant(clock.instant(), zone()) + "." + extension;
        return Response.ok(body, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private ZoneId zone() {
        return ZoneId.of(organizations.current().timeZone());
    }

    private static Separator separator(String wanted) {
        return wanted == null || wanted.isEmpty()
                ? Separator.COMMA
                : Separator.of(wanted).orElseThrow(() -> new RuleViolationException("separator", "table.separator"));
    }
}
