package org.baobab.platform.cache;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.cache.AnswerSettings.PurgeBy;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/**
 * Tells caches in front of Baobab to forget what changed: a {@code PURGE} with the tags as one pattern, which Varnish bans by, or one for each address
 * and each choice of language and light, as nginx and its module expect it. What could not be told is told again until it was; a cache that stays away forgets by itself when its answers are too old.
 */
@ApplicationScoped
class OuterCaches {
    /** The header that carries the tags of an answer, and in a purge the pattern of those to forget. */
    static final String TAGS = "Cache-Tags";

    private static final Logger LOG = Logger.getLogger(OuterCaches.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MOST_WAITING = 5_000;
    private static final int IN_ONE_PATTERN = 50;
    private static final String EVERYTHING = ".*";

    /** What visitors choose, as their cookies say it: a cache that knows addresses keeps an answer for each. */
    private static final List<String> CHOICES = Stream.of("fr", "en")
            .flatMap(language -> Stream.of("", "; BAOBAB_THEME=light", "; BAOBAB_THEME=dark")
                    .map(theme -> "BAOBAB_LANGUAGE=" + language + theme))
            .toList();

    @Resource
    ManagedThreadFactory threads;

    @Inject
    AnswerSettings settings;

    @Inject
    TaggedAddresses addresses;

    private final Set<String> waiting = new LinkedHashSet<>();
    private HttpClient client;
    private Rounds rounds;
    private boolean away;

    void onStart(@Observes Startup start) {
        if (!settings.outerCaches().isEmpty()) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
            rounds = Rounds.start(threads, "outer-caches", PAUSE, PAUSE, this::tell);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.close();
        }
    }

    void drop(@Observes AnswersDropped event) {
        if (settings.outerCaches().isEmpty()) {
            return;
        }
        synchronized (waiting) {
            waiting.addAll(event.tags());
            if (waiting.size() > MOST_WAITING) {
                waiting.clear();
                waiting.add(EVERYTHING);
            }
        }
    }

    private void tell() {
        List<String> tags;
        synchronized (waiting) {
            tags = List.copyOf(waiting);
        }
        if (tags.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            tags.forEach(waiting::remove);
        }
        try {
            for (URI cache : settings.outerCaches()) {
                purge(cache, tags);
            }
            if (away) {
                LOG.info("The caches in front of Baobab hear of changes again");
                away = false;
            }
        } catch (IOException e) {
            putBack(tags, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void putBack(List<String> tags, IOException why) {
        if (!away) {
            LOG.warnf("A cache in front of Baobab does not hear what changed, and may show it as it was: %s", why);
            away = true;
        }
        synchronized (waiting) {
            waiting.addAll(tags);
        }
    }

    private void purge(URI cache, List<String> tags) throws IOException, InterruptedException {
        if (settings.purgeBy() == PurgeBy.ADDRESSES) {
            for (String address : tags.contains(EVERYTHING) ? addresses.all() : addresses.of(tags)) {
                for (String choice : CHOICES) {
                    send(HttpRequest.newBuilder(cache.resolve(address)).header("Cookie", choice));
                }
            }
            return;
        }
        for (String pattern : patterns(tags)) {
            send(HttpRequest.newBuilder(cache.resolve("/")).header(TAGS, pattern));
        }
    }

    /** Tags stand in their header between blanks, so that one that begins like another is not meant with it. A blank in the pattern would end Varnish's expression. */
    private static List<String> patterns(List<String> tags) {
        List<String> patterns = new ArrayList<>();
        for (int from = 0; from < tags.size(); from += IN_ONE_PATTERN) {
            List<String> some = tags.subList(from, Math.min(from + IN_ONE_PATTERN, tags.size()));
            patterns.add(
                    some.contains(EVERYTHING)
                            ? EVERYTHING
                            : some.stream()
                                    .map(tag -> tag.replaceAll("[^\\w:-]", "."))
                                    .collect(Collectors.joining("|", "(^|\\s)(", ")(\\s|$)")));
        }
        return patterns;
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        int status = client.send(
                        request.method("PURGE", BodyPublishers.noBody())
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
        // nginx' module says 404, or 412, for what it does not have.
        if (status >= 300 && status != 404 && status != 412) {
            throw new IOException("it answers " + status);
        }
    }
}
