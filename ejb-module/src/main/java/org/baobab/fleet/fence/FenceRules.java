package org.baobab.fleet.fence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/** What a zone may be. All that is wrong is told at once, field by field. */
public final class FenceRules {
    public static final int LONGEST_NAME = 120;
    public static final int MOST_SPEED = 300;
    public static final int LONGEST_DWELL = 86_400;
    public static final int LEAST_RADIUS = 10;
    public static final int MOST_RADIUS = 500_000;

    private static final String REQUIRED = "required";
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final List<Violation> wrong = new ArrayList<>();

    private FenceRules() {}

    /** @throws RuleViolationException naming every field that cannot be used */
    static SoundFence require(GeofenceFacts said) {
        FenceRules rules = new FenceRules();
        SoundFence fence = new SoundFence(
                rules.name(said.name()),
                said.kind() == null ? rules.miss("kind", REQUIRED) : said.kind(),
                rules.shape(said),
                rules.vehicles(said.vehicleIds()),
                rules.hours(said.hours()),
                rules.speed("speedLimitKmh", said.speedLimitKmh()),
                rules.dwell(said.dwellSeconds()),
                said.active() == null || said.active(),
                rules.color(said.color()));
        if (!rules.wrong.isEmpty()) {
            throw new RuleViolationException(rules.wrong);
        }
        return fence;
    }

    /** @throws RuleViolationException naming the field */
    static void requireSpeed(String field, Integer said) {
        FenceRules rules = new FenceRules();
        rules.speed(field, said);
        if (!rules.wrong.isEmpty()) {
            throw new RuleViolationException(rules.wrong);
        }
    }

    private String name(String said) {
        String name = said == null ? "" : said.strip();
        if (name.isEmpty()) {
            return miss("name", REQUIRED);
        }
        if (name.length() > LONGEST_NAME) {
            return miss("name", "name.too-long", Map.of("most", LONGEST_NAME));
        }
        return UNPRINTABLE.matcher(name).find() ? miss("name", "text.characters") : name;
    }

    private FenceShape shape(GeofenceFacts said) {
        if (said.area() != null && said.circle() != null) {
            return miss("circle", "area.two");
        }
        if (said.circle() != null) {
            return circle(said.circle());
        }
        if (said.area() == null) {
            return miss("area", REQUIRED);
        }
        PolygonRules.Judged judged = PolygonRules.judge(said.area());
        return judged.rule() == null ? judged.shape() : miss("area", judged.rule());
    }

    private FenceShape circle(FenceCircle said) {
        if (said.center() == null) {
            return miss("circle.center", REQUIRED);
        }
        if (said.radius() == null) {
            return miss("circle.radius", REQUIRED);
        }
        if (!(said.radius() >= LEAST_RADIUS && said.radius() <= MOST_RADIUS)) {
            return miss("circle.radius", "area.radius", Map.of("least", LEAST_RADIUS, "most", MOST_RADIUS));
        }
        GeoBox around = GeoBox.around(said.center(), said.radius());
        boolean overTheEdge = around.west() > around.east() || around.south() <= -90 || around.north() >= 90;
        return overTheEdge ? miss("circle", "area.outside-world") : FenceShape.of(said);
    }

    private Set<UUID> vehicles(List<UUID> said) {
        if (said == null || said.isEmpty()) {
            return null;
        }
        if (said.stream().anyMatch(Objects::isNull)) {
            return miss("vehicleIds", REQUIRED);
        }
        return new LinkedHashSet<>(said);
    }

    private Hours hours(FenceHours said) {
        if (said == null) {
            return null;
        }
        int before = wrong.size();
        if (said.days() == null || said.days().isEmpty() || said.days().stream().anyMatch(Objects::isNull)) {
            miss("hours.days", REQUIRED);
        }
        if (said.from() == null || !CLOCK.matcher(said.from()).matches()) {
            miss("hours.from", "clock");
        }
        if (said.to() == null || !CLOCK.matcher(said.to()).matches()) {
            miss("hours.to", "clock");
        }
        return wrong.size() == before ? Hours.of(said) : null;
    }

    private Integer speed(String field, Integer said) {
        return said == null || said >= 1 && said <= MOST_SPEED
                ? said
                : miss(field, "number.range", Map.of("least", 1, "most", MOST_SPEED));
    }

    private int dwell(Integer said) {
        if (said == null) {
            return 0;
        }
        if (said < 0 || said > LONGEST_DWELL) {
            miss("dwellSeconds", "number.range", Map.of("least", 0, "most", LONGEST_DWELL));
        }
        return said;
    }

    private String color(String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        return COLOR.matcher(said.strip()).matches() ? said.strip().toUpperCase(Locale.ROOT) : miss("color", "color");
    }

    private <T> T miss(String field, String rule) {
        return miss(field, rule, Map.of());
    }

    private <T> T miss(String field, String rule, Map<String, Object> facts) {
        wrong.add(new Violation(field, rule, facts));
        return null;
    }
}
