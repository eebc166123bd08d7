package org.baobab.fleet.faces;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/** Numbers as people type them, grouped and with a comma: 1 250,50. Nothing is null. */
public final class Typed {
    private static final int LONGEST = 30;
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Typed() {}

    /** @throws RuleViolationException naming the field */
    public static BigDecimal decimal(String field, String typed) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return null;
        }
        if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            throw new RuleViolationException(field, "type.number");
        }
        return new BigDecimal(plain);
    }

    /** @throws RuleViolationException naming the field */
    public static Long whole(String field, String typed) {
        BigDecimal number = decimal(field, typed);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw new RuleViolationException(field, "type.integer");
        }
    }

    public static Integer small(String field, String typed) {
        Long number = whole(field, typed);
        if (number != null && number.intValue() != number) {
            throw new RuleViolationException(field, "type.number-range");
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    /** As it is typed again. */
    public static String of(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String plain(String typed) {
        return typed == null ? "" : GROUPING.matcher(typed).replaceAll("").replace(',', '.');
    }
}
