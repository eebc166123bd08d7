package org.baobab.platform.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Numbers, money and times as a reader's language prints them: {@code 1 234,50 DA}, {@code 12,5 %}, {@code 1er mars 2026} in French, with no-break spaces
 * that are narrow within a number and before a percent sign. Times are told in one zone.
 */
public final class Formats {
    /** The forms that a gap may ask for. */
    static final Set<String> FORMS = new TreeSet<>(Set.of(
            "number",
            "percent",
            "money",
            "size",
            "date",
            "day",
            "month",
            "time",
            "moment",
            "duration",
            "link",
            "anchor",
            "image"));

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern IMAGE = Pattern.compile("data:image/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/=]+");
    private static final Pattern ANCHOR = Pattern.compile("[\\p{Alpha}][\\w-]*");
    private static final Duration DAYS = Duration.ofHours(48);

    /** How people write their money where the code is not what they know. */
    private static final Map<String, String> SIGNS =
            Map.of("DZD", "DA", "XOF", "F" + NO_BREAK + "CFA", "XAF", "F" + NO_BREAK + "CFA", "EUR", "€");

    private final Locale locale;
    private final ZoneId zone;
    private final boolean french;

    public Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    }

    public Locale locale() {
        return locale;
    }

    /** Numbers have the decimals they have, three at most. */
    public String number(Number value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public String number(Number value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** @param share 1 for all */
    public String percent(Number share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // The Java platform puts a wide no-break space before the sign, printers a narrow one.
        return format.format(share).replace("\u00a0%", "\u202f%");
    }

    /** The currency's own number of decimals: none for GNF and XOF, two for EUR and DZD. */
    public String money(Number amount, String currency) {
        String number = number(amount, Currency.getInstance(currency).getDefaultFractionDigits());
        return number + NO_BREAK + sign(currency);
    }

    /** What stands behind an amount of that currency: DA for DZD in French, the code itself where no sign is better known. */
    public String sign(String currency) {
        return french ? SIGNS.getOrDefault(currency, currency) : currency;
    }

    /** A number of bytes: 640 ko, 1,4 Mo. */
    public String size(long bytes) {
        String[] units = french
                ? new String[] {"octets", "ko", "Mo", "Go", "To"}
                : new String[] {"bytes", "kB", "MB", "GB", "TB"};
        double shown = bytes;
        int unit = 0;
        while (shown >= 999.5 && unit < units.length - 1) {
            shown /= 1000;
            unit++;
        }
        boolean exact = unit == 0 || shown >= 99.5;
        BigDecimal rounded = BigDecimal.valueOf(shown)
                .setScale(exact ? 0 : 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return number(rounded) + NO_BREAK + units[unit];
    }

    public String date(TemporalAccessor when) {
        TemporalAccessor day = local(when);
        if (!french) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        }
        String words = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        return words.startsWith("1 ") ? "1er" + words.substring(1) : words;
    }

    /** With digits alone, for tables. */
    public String day(TemporalAccessor when) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", locale).format(local(when));
    }

    public String month(TemporalAccessor when) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(local(when));
    }

    public String time(TemporalAccessor when) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(local(when));
    }

    public String moment(TemporalAccessor when) {
        String day = date(when) + (french ? " à " : " at ") + time(when);
        return zone.equals(ZoneOffset.UTC) ? day + " UTC" : day;
    }

    public String duration(Duration duration) {
        if (duration.compareTo(DAYS) >= 0) {
            return counted(duration.toDays(), french ? "jour" : "day");
        }
        if (duration.toMinutes() >= 120 || duration.toMinutes() == 60) {
            return counted(duration.toHours(), french ? "heure" : "hour");
        }
        return counted(duration.toMinutes(), "minute");
    }

    private String counted(long number, String unit) {
        boolean one = french ? number < 2 : number == 1;
        return number(number) + NO_BREAK + unit + (one ? "" : "s");
    }

    /** An address of the web and nothing else. */
    public static String link(Object value) {
        URI link = URI.create(value.toString());
        if (!"https".equals(link.getScheme()) && !"http".equals(link.getScheme())) {
            throw new IllegalArgumentException("it is no web address");
        }
        return link.toASCIIString();
    }

    String text(Object value, String form, List<Object> details) {
        if (value == null) {
            return "";
        }
        return switch (form) {
            case "" -> usual(value);
            case "number" -> details.isEmpty() ? number((Number) value) : number((Number) value, first(details));
            case "percent" -> percent((Number) value, details.isEmpty() ? 0 : first(details));
            case "money" -> money((Number) value, details.getFirst().toString());
            case "size" -> size(((Number) value).longValue());
            case "date" -> date((TemporalAccessor) value);
            case "day" -> day((TemporalAccessor) value);
            case "month" -> month((TemporalAccessor) value);
            case "time" -> time((TemporalAccessor) value);
            case "moment" -> moment((TemporalAccessor) value);
            case "duration" -> duration((Duration) value);
            case "link" -> link(value);
            case "anchor" -> "#" + matching(ANCHOR, value, "no anchor");
            case "image" -> matching(IMAGE, value, "no picture in a data: address");
            default -> throw new IllegalArgumentException("'" + form + "' is no form");
        };
    }

    private String usual(Object value) {
        return switch (value) {
            case Number number -> number(number);
            case Amount amount -> money(amount.amount(), amount.currency());
            case Share share -> percent(share.share(), share.decimals());
            case Duration duration -> duration(duration);
            case Instant instant -> moment(instant);
            case ZonedDateTime moment -> moment(moment);
            case LocalDate day -> date(day);
            case YearMonth month -> month(month);
            case LocalTime time -> time(time);
            default -> value.toString();
        };
    }

    private TemporalAccessor local(TemporalAccessor when) {
        return when instanceof Instant instant ? instant.atZone(zone) : when;
    }

    private static int first(List<Object> details) {
        return ((Number) details.getFirst()).intValue();
    }

    private static String matching(Pattern pattern, Object value, String otherwise) {
        String text = value.toString();
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("it is " + otherwise);
        }
        return text;
    }
}
