package org.baobab.platform.organization;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/** What an organisation says of itself, checked as a whole so that every mistake is told at once. */
record OrganizationFacts(
        String name,
        String country,
        String currency,
        String timeZone,
        Set<App> apps,
        UUID logoDocumentId,
        String brandColor) {
    static final int LONGEST_NAME = 120;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    static OrganizationFacts of(FoundOrganization wish) {
        List<String> apps = wish.apps() == null ? List.of() : wish.apps();
        return new Check().facts(wish.name(), wish.country(), wish.currency(), wish.timeZone(), apps, null, null);
    }

    OrganizationFacts with(ChangeOrganization change) {
        return new Check()
                .facts(
                        Patch.or(change.name(), name),
                        Patch.or(change.country(), country),
                        Patch.or(change.currency(), currency),
                        Patch.or(change.timeZone(), timeZone),
                        Patch.or(change.apps(), apps.stream().map(App::code).toList()),
                        Patch.or(change.logoDocumentId(), logoDocumentId),
                        Patch.or(change.brandColor(), brandColor));
    }

    /** What differs from the former facts, by name, as the audit trail shows it. */
    Map<String, String> changesFrom(OrganizationFacts former) {
        Map<String, String> mine = inWords();
        Map<String, String> theirs = former.inWords();
        mine.entrySet().removeIf(fact -> fact.getValue().equals(theirs.get(fact.getKey())));
        return mine;
    }

    private Map<String, String> inWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", name);
        words.put("country", country);
        words.put("currency", currency);
        words.put("timeZone", timeZone);
        words.put("apps", String.join(", ", apps.stream().map(App::code).toList()));
        words.put("logoDocumentId", Objects.toString(logoDocumentId, ""));
        words.put("brandColor", Objects.toString(brandColor, ""));
        return words;
    }

    private static final class Check {
        private final List<Violation> violations = new ArrayList<>();

        OrganizationFacts facts(
                String name,
                String country,
                String currency,
                String timeZone,
                List<String> codes,
                UUID logo,
                String color) {
            String stripped = name == null ? null : name.strip();
            require("name", stripped, "organization.name", isName(stripped));
            require("country", country, "organization.country", COUNTRIES.contains(String.valueOf(country)));
            require("currency", currency, "organization.currency", isMoney(currency));
            require("timeZone", timeZone, "organization.time-zone", isZone(timeZone));
            Set<App> apps = apps(codes);
            if (color != null) {
                require(
                        "brandColor",
                        color,
                        "organization.brand-color",
                        COLOR.matcher(color).matches());
            }
            if (!violations.isEmpty()) {
                throw new RuleViolationException(violations);
            }
            return new OrganizationFacts(
                    stripped,
                    country,
                    currency,
                    timeZone,
                    apps,
                    logo,
                    color == null ? null : color.toUpperCase(Locale.ROOT));
        }

        private void require(String field, String value, String rule, boolean holds) {
            if (value == null) {
                violations.add(new Violation(field, "required", Map.of()));
            } else if (!holds) {
                violations.add(new Violation(field, rule, Map.of("most", LONGEST_NAME)));
            }
        }

        private Set<App> apps(List<String> codes) {
            Set<App> apps = EnumSet.noneOf(App.class);
            if (codes == null) {
                violations.add(new Violation("apps", "required", Map.of()));
                return apps;
            }
            for (int i = 0; i < codes.size(); i++) {
                String field = "apps[" + i + "]";
                App.find(codes.get(i))
                        .ifPresentOrElse(
                                apps::add, () -> violations.add(new Violation(field, "organization.app", known())));
            }
            if (apps.contains(App.STAYS)) {
                // A stay is a listing that can be booked.
                apps.add(App.LISTINGS);
            }
            return apps;
        }

        private static Map<String, Object> known() {
            return Map.of(
                    "values",
                    String.join(", ", Stream.of(App.values()).map(App::code).toList()));
        }

        private static boolean isName(String name) {
            return name != null
                    && !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && !UNPRINTABLE.matcher(name).find();
        }

        /** Money that people pay with: gold, test codes and "no currency" have no fraction digits. */
        private static boolean isMoney(String code) {
            return Currency.getAvailableCurrencies().stream()
                    .anyMatch(currency ->
                            currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0);
        }

        private static boolean isZone(String zone) {
            return zone != null && ZoneId.getAvailableZoneIds().contains(zone) && !zone.startsWith("SystemV/");
        }
    }
}
