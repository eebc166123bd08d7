package org.baobab.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.template.Formats;

/** An axis from a round number to a round number, in steps of 1, 2, 2.5 or 5 times a power of ten; zero is on it. */
record Scale(double low, double high, double step) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** @param whole whether only whole numbers are counted, so that no step is smaller than one */
    static Scale of(double least, double most, int steps, boolean whole) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        if (high == low) {
            high = 1;
        }
        double step = step((high - low) / steps, whole);
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    private static double step(double rough, boolean whole) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : STEPS) {
            double step = factor * power;
            // A hair below counts as reached: 0.3 / 3 is not quite 0.1.
            if (step >= rough * (1 - 1e-9) && (!whole || step == Math.rint(step))) {
                return whole ? Math.max(1, step) : step;
            }
        }
        return whole ? Math.max(1, 10 * power) : 10 * power;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Where a value lies when low is at the one place and high at the other. */
    double place(double value, double atLow, double atHigh) {
        return atLow + (value - low) / (high - low) * (atHigh - atLow);
    }

    /** In units that leave few digits: 1,5 M, 20 Md. */
    String label(double value, Formats formats) {
        double most = Math.max(Math.abs(low), Math.abs(high));
        boolean french = "fr".equals(formats.locale().getLanguage());
        if (value == 0) {
            return "0";
        } else if (most >= 1e9) {
            return amount(value, 1e9, formats) + "\u00a0" + (french ? "Md" : "bn");
        } else if (most >= 1e6) {
            return amount(value, 1e6, formats) + "\u00a0M";
        }
        return amount(value, 1, formats);
    }

    private String amount(double value, double unit, Formats formats) {
        int decimals = 0;
        double shown = step / unit;
        while (decimals < 6 && Math.abs(shown - Math.rint(shown)) > 1e-6 * Math.abs(shown)) {
            shown *= 10;
            decimals++;
        }
        return formats.number(BigDecimal.valueOf(value / unit).setScale(decimals, RoundingMode.HALF_UP), decimals);
    }
}
