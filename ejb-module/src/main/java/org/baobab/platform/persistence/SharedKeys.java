package org.baobab.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keys under which all nodes sign, each the one row of a table of its own; the first node that needs a key makes it. */
@ApplicationScoped
public class SharedKeys {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SharedKeyRows rows;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /** @param table as a migration has made it: never anything from outside */
    public byte[] of(String table) {
        byte[] key = known.get(table);
        if (key == null) {
            byte[] fresh = new byte[BYTES];
            RANDOM.nextBytes(fresh);
            key = rows.keep(table, fresh);
            known.put(table, key);
        }
        return key;
    }
}
