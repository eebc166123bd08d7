package org.baobab.platform.report;

import java.util.regex.Pattern;

/**
 * A report by the name of its files: {@code reports/<name>.html}, and its words in {@code reports/<name>.properties} and {@code reports/<name>_en.properties}.
 */
public record ReportTemplate(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ReportTemplate {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of a report");
        }
    }
}
