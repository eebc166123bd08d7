package org.baobab.system.client;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Names that no other test and no earlier run has used. */
public final class Fresh {
    private Fresh() {}

    public static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public static String email() {
        return "p-" + UUID.randomUUID() + "@test.baobab.test";
    }

    /** A Senegalese mobile number. */
    public static String phone() {
        return "+22177" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    }

    public static String password() {
        return "kora-" + UUID.randomUUID();
    }
}
