package org.baobab.platform.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A moment as text. The form that our own answers have is read by hand, which a formatter takes ten times as long for; any other by a formatter. */
final class InstantText {
    private static final int SHORTEST = "2026-11-21T08:30:00Z".length();
    private static final int LONGEST = "2026-11-21T08:30:00.123456789Z".length();
    private static final int POINT = 19;
    private static final int NANO_DIGITS = 9;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    private InstantText() {}

    static Instant read(String text) {
        return isPlain(text) ? plain(text) : OffsetDateTime.parse(text).toInstant();
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST || length == SHORTEST + 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char expected = expected(i, length);
            char there = text.charAt(i);
            boolean fits = expected == '0' ? there >= '0' && there <= '9' : there == expected;
            if (!fits) {
                return false;
            }
        }
        return number(text, 11, 13) < HOURS && number(text, 14, 16) < SIXTY && number(text, 17, 19) < SIXTY;
    }

    /** Zero stands for any digit. */
    private static char expected(int index, int length) {
        if (index == length - 1) {
            return 'Z';
        }
        return switch (index) {
            case 4, 7 -> '-';
            case 10 -> 'T';
            case 13, 16 -> ':';
            case POINT -> '.';
            default -> '0';
        };
    }

    private static Instant plain(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int second = (number(text, 11, 13) * SIXTY + number(text, 14, 16)) * SIXTY + number(text, 17, 19);
        int nanos = 0;
        for (int i = 1; i <= NANO_DIGITS; i++) {
            int digit = POINT + i < text.length() - 1 ? text.charAt(POINT + i) - '0' : 0;
            nanos = nanos * 10 + digit;
        }
        return Instant.ofEpochSecond(day.toEpochDay() * HOURS * SIXTY * SIXTY + second, nanos);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
