package org.baobab.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises. */
abstract class ObjectStoreContract {
    private static final int MEGABYTE = 1024 * 1024;

    abstract ObjectStore store();

    /** Empty, less than a part, exactly one, one byte more, and several with a rest. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 70_000, 5 * MEGABYTE, 5 * MEGABYTE + 1, 12 * MEGABYTE + 7})
    void put_ofAnySize_isReadBackAsItWas(int size) throws IOException {
        byte[] bytes = bytes(size);
        String key = key();

        StoredObject stored = store().put(Bucket.UPLOADS, key, new ByteArrayInputStream(bytes), ObjectStore.UNKNOWN);

        assertThat(stored.size()).isEqualTo(size);
        try (ObjectContent content = store().open(Bucket.UPLOADS, key)) {
            assertThat(content.size()).isEqualTo(size);
            assertThat(content.length()).isEqualTo(size);
            assertThat(content.stream().readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void open_ofAPart_givesThatPart() throws IOException {
        byte[] bytes = bytes(100_000);
        String key = stored(bytes);

        try (ObjectContent part = store().open(Bucket.UPLOADS, key, 99_000, 1_000)) {
            assertThat(part.size()).isEqualTo(100_000);
            assertThat(part.from()).isEqualTo(99_000);
            assertThat(part.stream().readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 99_000, 100_000));
        }
        try (ObjectContent part = store().open(Bucket.UPLOADS, key, 10, 1)) {
            assertThat(part.stream().read()).isEqualTo(bytes[10] & 0xFF);
            assertThat(part.stream().read()).isEqualTo(-1);
        }
    }

    @Test
    void open_closedBeforeTheEnd_doesNoHarm() throws IOException {
        String key = stored(bytes(6 * MEGABYTE));

        for (int i = 0; i < 10; i++) {
            try (ObjectContent content = store().open(Bucket.UPLOADS, key)) {
                assertThat(content.stream().read()).isNotNegative();
            }
        }
        try (ObjectContent content = store().open(Bucket.UPLOADS, key)) {
            assertThat(content.stream().readAllBytes()).hasSize(6 * MEGABYTE);
        }
    }

    @Test
    void open_ofWhatIsNotThere_isTheStoresFailure() {
        assertThatThrownBy(() -> store().open(Bucket.UPLOADS, key())).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> store().open(Bucket.UPLOADS, key(), 0, 1)).isInstanceOf(StorageException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5 * MEGABYTE + 1_000, 11 * MEGABYTE})
    void put_whoseStreamBreaks_leavesNothing(int breaksAfter) {
        String key = key();

        assertThatThrownBy(() -> store().put(Bucket.UPLOADS, key, breaking(bytes(breaksAfter)), ObjectStore.UNKNOWN))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is cut");
        assertThat(store().find(Bucket.UPLOADS, key)).isEmpty();
        assertThat(keys(key)).isEmpty();
    }

    @Test
    void find_knowsSizeAndTime() throws IOException {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        String key = stored(bytes(1234));

        StoredObject found = store().find(Bucket.UPLOADS, key).orElseThrow();
        assertThat(found.size()).isEqualTo(1234);
        assertThat(found.key()).isEqualTo(key);
        assertThat(found.storedAt()).isBetween(before, Instant.now().plusSeconds(2));
        assertThat(store().find(Bucket.DOCUMENTS, key)).isEmpty();
        assertThat(store().find(Bucket.UPLOADS, key())).isEmpty();
    }

    @Test
    void delete_ofWhatIsThereOrNot_isFine() throws IOException {
        String key = stored(bytes(10));

        store().delete(Bucket.UPLOADS, key);

        assertThat(store().find(Bucket.UPLOADS, key)).isEmpty();
        assertThatCode(() -> store().delete(Bucket.UPLOADS, key)).doesNotThrowAnyException();
    }

    @Test
    void walk_showsWhatBeginsSo_inItsBucket() throws IOException {
        String folder = UUID.randomUUID().toString();
        List<String> mine =
                IntStream.range(0, 12).mapToObj(i -> folder + "/n" + i).toList();
        for (String key : mine) {
            store().put(Bucket.PHOTOS, key, new ByteArrayInputStream(bytes(3)), 3);
        }
        store().put(Bucket.PHOTOS, UUID.randomUUID() + "/x", new ByteArrayInputStream(bytes(3)), 3);

        List<StoredObject> seen = new ArrayList<>();
        store().walk(Bucket.PHOTOS, folder + "/", seen::add);

        assertThat(seen).extracting(StoredObject::key).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(seen).allMatch(object -> object.size() == 3 && object.bucket() == Bucket.PHOTOS);
        store().walk(Bucket.UPLOADS, folder + "/", found -> assertThat(found).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/../b", "/a", "a//b", "a/", ".a", "a b", "é", "a\\b", "~a"})
    void put_underAKeyThatIsNone_isRefused(String key) {
        assertThatThrownBy(() -> store().put(Bucket.UPLOADS, key, InputStream.nullInputStream(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tidy_leavesObjects() throws IOException {
        String key = stored(bytes(6 * MEGABYTE));

        store().tidy(Duration.ofMillis(1));

        assertThat(store().find(Bucket.UPLOADS, key)).isPresent();
    }

    @Test
    void look_saysWhichStoreItIs() {
        assertThat(store().look()).containsKey("store");
    }

    @Test
    void put_byEightAtOnce_keepsThemApart() {
        List<Integer> sizes =
                IntStream.range(0, 8).map(i -> i * MEGABYTE + i).boxed().toList();

        List<Boolean> same = sizes.parallelStream()
                .map(size -> {
                    try {
                        byte[] bytes = bytes(size);
                        String key = stored(bytes);
                        try (ObjectContent content = store().open(Bucket.UPLOADS, key)) {
                            return Arrays.equals(content.stream().readAllBytes(), bytes);
                        }
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();

        assertThat(same).doesNotContain(false).hasSize(8);
    }

    final String stored(byte[] bytes) throws IOException {
        String key = key();
        store().put(Bucket.UPLOADS, key, new ByteArrayInputStream(bytes), bytes.length);
        return key;
    }

    final List<String> keys(String prefix) {
        List<String> keys = new ArrayList<>();
        store().walk(Bucket.UPLOADS, prefix, found -> keys.add(found.key()));
        return keys;
    }

    static String key() {
        return UUID.randomUUID() + "/" + UUID.randomUUID();
    }

    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static InputStream breaking(byte[] first) {
        return new SequenceInputStream(new ByteArrayInputStream(first), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }
        });
    }

    static Map<String, String> headers() {
        return Map.of("Content-Type", "text/plain", "Content-Disposition", "attachment; filename=\"a.txt\"");
    }
}
