package org.baobab.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.junit.jupiter.api.Test;

class LiveIndexTest {
    private final LiveIndex<String> live = new LiveIndex<>(new Words(), "1");
    private final Generation<String> first = Generation.make(new Words(), "first", new Nowhere());
    private final Generation<String> second = Generation.make(new Words(), "second", new Nowhere());

    @Test
    void answerBy_anotherGeneration_retiresTheOneBefore() {
        live.answerBy(first);

        live.answerBy(second);

        assertThat(live.answering()).isSameAs(second);
        assertThat(live.takeRetired()).containsExactly(first);
    }

    @Test
    void answerBy_theOneThatAnswersAlready_keepsItOpen() {
        live.buildBy(first);
        live.answerBy(first);

        live.answerBy(first);

        assertThat(live.answering()).isSameAs(first);
        assertThat(live.building()).isNull();
        assertThat(live.takeRetired()).isEmpty();
    }

    private static final class Words implements SearchIndex<String> {
        @Override
        public String name() {
            return "words";
        }

        @Override
        public Class<String> documentType() {
            return String.class;
        }

        @Override
        public List<String> load(List<UUID> ids) {
            return List.of();
        }

        @Override
        public UUID idOf(String document) {
            return null;
        }

        @Override
        public String fingerprint() {
            return "1";
        }

        @Override
        public long count() {
            return 0;
        }

        @Override
        public List<UUID> cuts(int parts) {
            return List.of();
        }

        @Override
        public List<UUID> next(UUID after, UUID last, int most) {
            return List.of();
        }
    }

    /** Nothing is read from these generations. */
    private static final class Nowhere implements IndexPlace {
        @Override
        public SearchBackend backend() {
            return SearchBackend.NONE;
        }

        @Override
        public CloseableSearchMapping open(SearchIndex<?> index, String generation, boolean made) {
            return null;
        }

        @Override
        public void delete(SearchIndex<?> index, String generation) {
            // There is nothing.
        }

        @Override
        public Long size(SearchIndex<?> index, String generation) {
            return 0L;
        }

        @Override
        public void sweep(Supplier<Set<String>> used) {
            // There is nothing.
        }
    }
}
