package org.baobab.platform.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which numbers of a workbook are days: only their format says so. */
final class XlsxStyles {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final int MOST_DECIMALS = 10;

    /** Numbers of formats that every spreadsheet knows without a definition. */
    private static final int FIRST_BUILT_IN_DATE = 14;

    private static final int LAST_BUILT_IN_DATE = 22;

    private final List<Boolean> dates;

    private XlsxStyles(List<Boolean> dates) {
        this.dates = dates;
    }

    /** @param xml null where there are none */
    static XlsxStyles read(XMLStreamReader xml) throws XMLStreamException {
        List<Boolean> dates = new ArrayList<>();
        Map<String, String> formats = new HashMap<>();
        boolean inCells = false;
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        formats.put(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            dates.add(isDate(xml.getAttributeValue(null, "numFmtId"), formats));
                        }
                    }
                    default -> {
                        // Fonts and borders say nothing about what a number is.
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
        }
        return new XlsxStyles(dates);
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        if (id == null) {
            return false;
        }
        String code = formats.get(id);
        if (code == null) {
            int number = Integer.parseInt(id);
            return number >= FIRST_BUILT_IN_DATE && number <= LAST_BUILT_IN_DATE;
        }
        String signs = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
    }

    /** A number as a person would write it, a day as 2026-11-21, a moment as 2026-11-21T08:30. */
    String told(BigDecimal number, String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        boolean date = index >= 0 && index < dates.size() && dates.get(index);
        if (!date || number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        LocalDate day = FIRST_DAY.plusDays(number.longValue());
        long seconds = number.remainder(BigDecimal.ONE)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? day.toString() : moment.toString();
    }

    /** Without what binary fractions leave at the end, such as 0.30000000000000004. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded =
                number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
