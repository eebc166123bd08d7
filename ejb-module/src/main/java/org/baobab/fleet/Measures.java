package org.baobab.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.baobab.platform.kernel.FactCheck;

/** Checks of what is measured: amounts and days. */
public final class Measures {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private Measures() {}

    /** With so many decimals at most; zeros behind the last one do not count. */
    public static BigDecimal decimal(
            FactCheck check, String field, BigDecimal said, String least, String most, int decimals) {
        if (said == null) {
            return null;
        }
        boolean inside = said.compareTo(new BigDecimal(least)) >= 0 && said.compareTo(new BigDecimal(most)) <= 0;
        if (!inside || said.stripTrailingZeros().scale() > decimals) {
            check.wrong(field, "fleet.decimal", Map.of("least", least, "most", most, "decimals", decimals));
        }
        return said;
    }

    /** In the time in which vehicles are driven. */
    public static LocalDate date(FactCheck check, String field, LocalDate said) {
        if (said != null && (said.isBefore(EARLIEST) || said.isAfter(LATEST))) {
            check.wrong(field, "fleet.day");
        }
        return said;
    }
}
