package org.baobab.platform.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands between the cells of a line. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /** By its sign or its name. */
    public static Optional<Separator> of(String text) {
        return Arrays.stream(values())
                .filter(each -> text.equals(String.valueOf(each.sign))
                        || text.toLowerCase(Locale.ROOT).equals(each.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
