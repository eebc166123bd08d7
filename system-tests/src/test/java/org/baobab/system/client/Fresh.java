package org.baobab.system.client;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test and no earlier run has used. */
public final class Fresh {
    private static final int PHONES = 9_000_000;
    private static final AtomicInteger PHONE =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PHONES));

    private Fresh() {}

    public static String word() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public static String email() {
        return "p-" + UUID.randomUUID() + "@test.baobab.test";
    }

    /** A Senegalese mobile number. One after the other: of thousands drawn at random, two were the same. */
    public static String phone() {
        return "+22177" + (1_000_000 + PHONE.getAndIncrement() % PHONES);
    }

    public static String password() {
        return "kora-" + UUID.randomUUID();
    }
}
