package org.baobab.platform.web.limits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.kernel.Settings;

/** The limits of each zone as configured, and whether they count at all. */
@ApplicationScoped
public class RateLimitSettings {
    private static final String ENABLED = "baobab.rate-limit.enabled";
    private static final int MOST = 60_000;
    private static final Map<Zone, List<Integer>> DEFAULTS = Map.of(
            Zone.API,
            List.of(10, 60),
            Zone.AUTH,
            List.of(5, 30),
            Zone.SEARCH,
            List.of(5, 30),
            Zone.CALLBACKS,
            List.of(500, 20_000),
            Zone.FILES,
            List.of(50, 1_200),
            Zone.PHONES,
            List.of(3, 20),
            Zone.POSITIONS,
            List.of(300, 12_000));

    @Inject
    Settings settings;

    private final Map<Zone, List<Limit>> limits = new EnumMap<>(Zone.class);
    private boolean enabled;

    void start(@Observes @Initialized(ApplicationScoped.class) Object container) {
        // Being called is enough: a wrong value stops the start and not the first request.
    }

    @PostConstruct
    void learn() {
        enabled = settings.flag(ENABLED, true);
        for (Zone zone : Zone.values()) {
            String prefix = "baobab.rate-limit." + zone.name().toLowerCase(Locale.ROOT);
            List<Integer> otherwise = DEFAULTS.get(zone);
            int second = settings.integer(prefix + ".per-second", otherwise.getFirst(), 1, MOST);
            int minute = settings.integer(prefix + ".per-minute", otherwise.getLast(), 1, MOST);
            limits.put(
                    zone, List.of(new Limit(second, Duration.ofSeconds(1)), new Limit(minute, Duration.ofMinutes(1))));
        }
    }

    /** Asked at each request, because an operator may switch a running server by the system property. */
    boolean isEnabled() {
        String live = System.getProperty(ENABLED);
        return live == null ? enabled : Boolean.parseBoolean(live);
    }

    List<Limit> limits(Zone zone) {
        return limits.get(zone);
    }
}
