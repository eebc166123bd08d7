package org.baobab.platform.cache;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** How long public answers are kept, by us, by browsers and by caches in front of us. */
@ApplicationScoped
public class AnswerSettings {
    private static final String PURGE_URLS = "baobab.cache.purge.urls";
    private static final String PURGE_BY = "baobab.cache.purge.by";

    /** What an outer cache is told to forget. */
    enum PurgeBy {
        TAGS,
        ADDRESSES
    }

    @Inject
    Settings settings;

    private Duration life;
    private Duration browserLife;
    private List<URI> outerCaches;
    private PurgeBy purgeBy;

    /** Before whatever else observes the start asks. */
    @PostConstruct
    void read() {
        life = settings.duration("baobab.cache.life", Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(1));
        browserLife = settings.duration(
                "baobab.cache.browser.life", Duration.ofSeconds(30), Duration.ZERO, Duration.ofHours(1));
        outerCaches =
                settings.list(PURGE_URLS).stream().map(AnswerSettings::address).toList();
        String by = settings.text(PURGE_BY, "tags");
        purgeBy = switch (by) {
            case "tags" -> PurgeBy.TAGS;
            case "addresses" -> PurgeBy.ADDRESSES;
            default -> throw new InvalidSettingException(PURGE_BY, by, "tags or addresses");
        };
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // Refused below.
        }
        throw new InvalidSettingException(
                PURGE_URLS, text, "addresses such as http://10.0.0.5:6081, separated by commas");
    }

    Duration life() {
        return life;
    }

    List<URI> outerCaches() {
        return outerCaches;
    }

    /** Whether somebody is to be told which addresses changed. */
    boolean tellsAddresses() {
        return !outerCaches.isEmpty() && purgeBy == PurgeBy.ADDRESSES;
    }

    PurgeBy purgeBy() {
        return purgeBy;
    }

    /** What caches on the way are told: as long as ours only where we can call back what changed. */
    public String cacheControl() {
        Duration outer = outerCaches.isEmpty() ? browserLife : life;
        return "public, max-age=" + browserLife.toSeconds() + ", s-maxage=" + outer.toSeconds();
    }
}
