package org.baobab.fleet.report;

import java.util.MissingResourceException;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/** What falls due, as a line of a report. */
record DueLine(String what, String whom, String when, boolean overdue) {
    static DueLine of(FleetAlert alert, Texts texts, Formats formats) {
        return new DueLine(what(alert, texts), alert.name(), when(alert, texts, formats), alert.overdue());
    }

    private static String what(FleetAlert alert, Texts texts) {
        return switch (alert.kind()) {
            case LICENCE -> texts.text("licence");
            case PAPER -> named(alert.what(), texts);
            default -> alert.what();
        };
    }

    /** A kind of paper that reports have no word for yet is called as it is. */
    static String named(String kind, Texts texts) {
        try {
            return texts.text("paper." + kind);
        } catch (MissingResourceException unnamed) {
            return kind;
        }
    }

    /** By day where there is one; what is too far by distance alone says how far. */
    private static String when(FleetAlert alert, Texts texts, Formats formats) {
        if (alert.dueOn() != null) {
            return formats.day(alert.dueOn());
        }
        if (alert.km() == null) {
            return "";
        }
        return alert.km() < 0
                ? texts.text("due.km.over", formats.number(-alert.km()))
                : texts.text("due.km", formats.number(alert.km()));
    }
}
