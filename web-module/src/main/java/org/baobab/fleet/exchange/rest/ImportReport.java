package org.baobab.fleet.exchange.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baobab.fleet.exchange.ImportError;
import org.baobab.fleet.exchange.ImportOutcome;
import org.baobab.fleet.exchange.ImportedRow;
import org.baobab.fleet.exchange.ImportedRow.Action;
import org.baobab.platform.web.problem.ProblemTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came, or would come, of a file. */
@Schema(name = "ImportReport")
public record ImportReport(
        @Schema(description = "Whether anything was changed")
        boolean applied,

        @Schema(description = "Rows that hold anything, without the head")
        long total,

        long created,
        long updated,

        @Schema(description = "Rows that say what is known already")
        long unchanged,

        @Schema(description = "Rows that are bad") long refused,
        @Schema(description = "Each mistake") List<RowError> errors,
        List<Row> rows,

        @Schema(description = "Columns that mean nothing to an import")
        List<String> ignoredColumns) {

    /** One mistake. */
    @Schema(name = "ImportError")
    public record RowError(
            @Schema(description = "As a spreadsheet counts: the head is 1", examples = "4")
            int row,

            @Schema(description = "As the file calls it", examples = "immatriculation")
            String column,

            @Schema(description = "The JSON name of the same", examples = "registration")
            String field,

            @Schema(examples = "Valeur obligatoire.") String message) {}

    /** What became of a row. */
    @Schema(name = "ImportedRow")
    public record Row(
            int row,

            @Schema(description = "The registration or the licence number")
            String key,

            String name,
            Action action,
            UUID id) {}

    public static ImportReport of(ImportOutcome outcome, Locale locale) {
        return new ImportReport(
                outcome.applied(),
                outcome.rows().size(),
                outcome.count(Action.CREATED),
                outcome.count(Action.UPDATED),
                outcome.count(Action.UNCHANGED),
                outcome.count(Action.REFUSED),
                outcome.errors().stream().map(error -> told(error, locale)).toList(),
                outcome.rows().stream().map(ImportReport::told).toList(),
                outcome.ignored());
    }

    private static Row told(ImportedRow row) {
        return new Row(row.row(), row.key(), row.name(), row.action(), row.id());
    }

    private static RowError told(ImportError error, Locale locale) {
        return new RowError(
                error.row(),
                error.column(),
                error.field(),
                ProblemTexts.text(locale, "rule." + error.rule(), "rule.invalid", error.facts()));
    }
}
