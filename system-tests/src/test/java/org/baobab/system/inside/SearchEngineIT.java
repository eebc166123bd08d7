package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.search.IndexView;
import org.baobab.platform.search.SearchEngine;
import org.baobab.platform.search.SearchOperations;
import org.baobab.system.worker.TrialDocument;
import org.baobab.system.worker.TrialIndex;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A small index through everything that can happen to one, on whichever backend the server was started with. */
@InsideTest
class SearchEngineIT {
    /** Not by an assumption: the runner inside the server would take it for a failure. */
    private static final String NO_FILES = "There are no files of ours to break";

    private static final String INSERT = "INSERT INTO search_trial (id, title, town, lat, lng) VALUES (?, ?, ?, ?, ?)";

    @Inject
    SearchEngine engine;

    @Inject
    SearchOperations operations;

    @Inject
    JobOperations jobs;

    @Inject
    TrialIndex index;

    @Inject
    Caller caller;

    @BeforeEach
    void begin() {
        caller.actAsSystem(null);
        index.change("DELETE FROM search_trial");
        // Thirty thousand rows of the test before have to go first.
        longer().until(() -> engine.ready(TrialIndex.NAME) && count() == 0);
    }

    @Test
    void row_isFoundWithinASecondOfItsCommit_andNotWhenItIsHiddenOrGone() {
        long begun = System.nanoTime();
        UUID id = add("Villa au bord de la mer", "Conakry");
        soon().until(() -> count() == 1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));

        index.change("UPDATE search_trial SET visible = false WHERE id = ?", id);
        soon().until(() -> count() == 0);
        index.change("UPDATE search_trial SET visible = true, title = 'Studio' WHERE id = ?", id);
        soon().until(() -> titles("studio").size() == 1);
        index.change("DELETE FROM search_trial WHERE id = ?", id);
        soon().until(() -> count() == 0);
    }

    @Test
    void words_areFoundAsPeopleWriteThem() {
        add("Belle maison meublée à Évry, l'eau et la clim", "Évry");
        add("Terrain nu avec titre foncier", "Kindia");
        add("The owner's bright apartments near the lakes", "Conakry");
        soon().until(() -> count() == 3);

        assertThat(Stream.of("evry", "ÉVRY", "meuble", "maisons", "villa", "climatisé", "air conditionné", "forage"))
                .allSatisfy(word -> assertThat(titles(word))
                        .as(word)
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("Belle"));
        assertThat(titles("parcelle")).hasSize(1);
        assertThat(titles("bureau")).isEmpty();
        assertThat(find(f -> f.match().field("title_en").matching("apartment lake owner")))
                .hasSize(1);
        assertThat(find(f -> f.match().field("title").matching("maizon").fuzzy(1)))
                .hasSize(1);
        assertThat(find(f -> f.phrase().field("title").matching("belle maison")))
                .hasSize(1);
        assertThat(find(f -> f.match().field("title_suggest").matching("terr"))).hasSize(1);
        assertThat(find(f -> f.match().field("town").matching("EVRY"))).hasSize(1);
    }

    @Test
    void facets_andDistance() {
        index.change(INSERT, UUID.randomUUID(), "Villa à Kipé", "Conakry", 9.60, -13.65);
        index.change(INSERT, UUID.randomUUID(), "Villa à Labé", "Labé", 11.32, -12.28);
        soon().until(() -> count() == 2);

        AggregationKey<Map<String, Long>> towns = AggregationKey.of("towns");
        Map<String, Long> counted = engine.ask(index, session -> session.search(TrialDocument.class)
                        .where(f -> f.matchAll())
                        .aggregation(towns, f -> f.terms().field("town_facet", String.class))
                        .fetch(0)
                        .aggregation(towns))
                .orElseThrow();
        assertThat(counted).containsOnly(Map.entry("Conakry", 1L), Map.entry("Labé", 1L));

        assertThat(find(f -> f.spatial().within().field("place").circle(9.53, -13.67, 20, DistanceUnit.KILOMETERS)))
                .containsExactly("Villa à Kipé");
        List<String> byDistance = engine.ask(index, session -> session.search(TrialDocument.class)
                        .select(f -> f.field("title", String.class))
                        .where(f -> f.matchAll())
                        .sort(f -> f.distance("place", GeoPoint.of(11.3, -12.3)))
                        .fetchAllHits())
                .orElseThrow();
        assertThat(byDistance).containsExactly("Villa à Labé", "Villa à Kipé");
    }

    @Test
    void reindexing_leavesNoGap_andCatchesUpWithWhatChangesMeanwhile() {
        index.change(
                "INSERT INTO search_trial (id, title) SELECT gen_random_uuid(), 'Maison ' || n FROM generate_series(1, 12000) n");
        longer().until(() -> count() == 12_000);
        String before = view().generation();

        long execution = jobs.start("reindex", Map.of("index", TrialIndex.NAME));
        longer().pollInterval(Duration.ofMillis(20)).until(() -> {
            add("Villa neuve", "Kankan");
            index.change(
                    "DELETE FROM search_trial WHERE id IN (SELECT id FROM search_trial WHERE title LIKE 'Maison%' LIMIT 1)");
            assertThat(engine.ask(index, session -> 1))
                    .as("somebody answers at every moment")
                    .isPresent();
            return jobs.execution(execution).finishedAt() != null;
        });

        assertThat(jobs.execution(execution).status()).isEqualTo("COMPLETED");
        assertThat(view().generation()).isNotEqualTo(before);
        long rows = index.count();
        assertThat(rows).isEqualTo(12_000);
        soon().until(() -> view().pending() == 0);
        assertThat(count()).isEqualTo(12_000);
        assertThat(titles("neuve")).isNotEmpty();
    }

    @Test
    void bulkChange_doesNotHoldUpASingleOne() {
        index.change(
                "INSERT INTO search_trial (id, title) SELECT gen_random_uuid(), 'Terrain ' || n FROM generate_series(1, 30000) n");
        add("Duplex de prestige", "Conakry");

        longer().until(() -> titles("prestige").size() == 1);
        assertThat(view().pending()).as("most of the others still wait").isPositive();
        longer().until(() -> count() == 30_001);
    }

    @Test
    @DisabledIfSystemProperty(named = "opensearch", matches = ".*", disabledReason = NO_FILES)
    void brokenFiles_areFoundByTheCheck_theDatabaseAnswersMeanwhile_andTheIndexIsFilledAnew() {
        add("Villa qui reste", "Boké");
        soon().until(() -> count() == 1);
        String before = view().generation();

        files(before).forEach(SearchEngineIT::spoil);
        IndexView checked = operations.check(TrialIndex.NAME);

        assertThat(checked.name()).isEqualTo(TrialIndex.NAME);
        filledAnew(before);
        assertThat(titles("villa")).containsExactly("Villa qui reste");
        soon().until(() -> Files.notExists(folder(before)));
    }

    @Test
    @DisabledIfSystemProperty(named = "opensearch", matches = ".*", disabledReason = NO_FILES)
    void missingFiles_areFoundByTheNextQuestion_andTheIndexIsFilledAnew() {
        add("Villa perdue", "Boké");
        soon().until(() -> count() == 1);
        String before = view().generation();

        files(before).forEach(SearchEngineIT::delete);
        add("Villa retrouvée", "Boké");

        filledAnew(before);
        soon().until(() -> titles("villa").size() == 2);
    }

    private void filledAnew(String before) {
        longer().until(() -> {
            // Whatever the moment, a question is answered or handed back, and never fails.
            Supplier<Boolean> asked = () -> engine.ask(index, session -> session.search(TrialDocument.class)
                            .where(f -> f.matchAll())
                            .fetchTotalHitCount())
                    .isPresent();
            IndexView now = view();
            return asked.get() && now.answering() && !before.equals(now.generation());
        });
    }

    private UUID add(String title, String town) {
        UUID id = UUID.randomUUID();
        index.change(INSERT, id, title, town, null, null);
        return id;
    }

    /** -1 while the index does not answer. */
    private long count() {
        return engine.ask(index, session -> session.search(TrialDocument.class)
                        .where(f -> f.matchAll())
                        .fetchTotalHitCount())
                .orElse(-1L);
    }

    private List<String> titles(String words) {
        return find(f -> f.match().field("title").matching(words));
    }

    private List<String> find(Function<SearchPredicateFactory, PredicateFinalStep> question) {
        return engine.ask(index, session -> session.search(TrialDocument.class)
                        .select(f -> f.field("title", String.class))
                        .where(question::apply)
                        .fetchHits(100))
                .orElse(List.of());
    }

    private IndexView view() {
        return operations.list().stream()
                .filter(each -> each.name().equals(TrialIndex.NAME))
                .findFirst()
                .orElseThrow();
    }

    private static Path folder(String generation) {
        return Path.of(System.getProperty("jboss.server.data.dir"), "index", TrialIndex.NAME, generation);
    }

    private static List<Path> files(String generation) {
        try (Stream<Path> files = Files.walk(folder(generation))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spoil(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = bytes.length() / 4; at < bytes.length(); at += 7) {
                bytes.seek(at);
                bytes.write(0x5a);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .pollInSameThread();
    }

    private static ConditionFactory longer() {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .pollInSameThread();
    }
}
