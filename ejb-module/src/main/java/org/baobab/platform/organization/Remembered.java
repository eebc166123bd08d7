package org.baobab.platform.organization;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.infinispan.Cache;

/**
 * Answers that are read far more often than they change. A change drops its answers as soon as it is committed, on every node; what was loaded before a change
 * is not kept after it, and the short life of an entry covers what a lost node would miss.
 */
public final class Remembered<K, V> {
    private static final Duration SHORT = Duration.ofSeconds(30);

    private final Cache<K, V> cache;
    private final Function<K, V> loader;
    private final Duration life;
    private final AtomicLong changes = new AtomicLong();

    public Remembered(Cache<K, V> cache, Function<K, V> loader) {
        this(cache, loader, SHORT);
    }

    /** @param life for how long an answer may be wrong at most, where the word of a change is lost */
    public Remembered(Cache<K, V> cache, Function<K, V> loader, Duration life) {
        this.cache = cache;
        this.loader = loader;
        this.life = life;
    }

    /** The answer, or null where the loader has none. */
    public V get(K key) {
        V known = cache.get(key);
        return known == null ? load(key) : known;
    }

    public void forget(K key) {
        changes.incrementAndGet();
        cache.remove(key);
    }

    private V load(K key) {
        long before = changes.get();
        V loaded = loader.apply(key);
        if (loaded == null) {
            return null;
        }
        // Not a plain put, which in a cluster would make the other nodes forget theirs.
        cache.putForExternalRead(key, loaded, life.toMillis(), TimeUnit.MILLISECONDS);
        if (changes.get() != before) {
            cache.remove(key);
        }
        return loaded;
    }
}
