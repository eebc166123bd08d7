package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;

/** Lengths of time as people say them: 840 ms, 12,3 s, 3 min 20 s, 2 h 5 min, 3 j 4 h. */
@Named
@RequestScoped
public class Durations {
    private static final String SHELL = "shell";
    private static final String UNKNOWN = "–";

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    public String said(Duration time) {
        if (time == null || time.isNegative()) {
            return UNKNOWN;
        }
        if (time.toSeconds() == 0) {
            return texts.of(SHELL, "duration.millis", time.toMillis());
        }
        if (time.toMinutes() == 0) {
            return texts.of(SHELL, "duration.seconds", seconds(time));
        }
        if (time.toHours() == 0) {
            return pair("duration.minutes", time.toMinutes(), time.toSecondsPart());
        }
        return time.toDays() == 0
                ? pair("duration.hours", time.toHours(), time.toMinutesPart())
                : pair("duration.days", time.toDays(), time.toHoursPart());
    }

    public String seconds(Number seconds) {
        return seconds == null ? UNKNOWN : said(Duration.ofMillis(Math.round(seconds.doubleValue() * 1000)));
    }

    public String between(Instant from, Instant to) {
        return from == null || to == null ? UNKNOWN : said(Duration.between(from, to));
    }

    private String pair(String key, long whole, long part) {
        return part == 0 ? texts.of(SHELL, key + ".whole", whole) : texts.of(SHELL, key, whole, part);
    }

    private String seconds(Duration time) {
        NumberFormat format = NumberFormat.getNumberInstance(preferences.getLocale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(time.toMillis() / 1000.0);
    }
}
