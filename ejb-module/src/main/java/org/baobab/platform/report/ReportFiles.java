package org.baobab.platform.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.template.Kind;
import org.baobab.platform.template.Template;

/** The files of all reports, each read and taken apart once. */
final class ReportFiles {
    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();

    private ReportFiles() {}

    /** @throws NoSuchElementException where there is no such file */
    static Template html(String name) {
        return template(name + ".html", Kind.HTML);
    }

    static Template css(String name) {
        return template(name + ".css", Kind.CSS);
    }

    private static Template template(String file, Kind kind) {
        Template known = PARSED.get(file);
        if (known == null) {
            // Not computeIfAbsent: a file may include others, which come here too.
            known = Template.parse(kind, "reports/" + file, read(file), ReportFiles::html);
            PARSED.put(file, known);
        }
        return known;
    }

    private static String read(String file) {
        try (InputStream in = ReportFiles.class.getResourceAsStream("/reports/" + file)) {
            if (in == null) {
                throw new NoSuchElementException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
