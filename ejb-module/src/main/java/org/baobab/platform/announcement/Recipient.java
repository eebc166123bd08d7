package org.baobab.platform.announcement;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody whom a message can be made for.
 *
 * @param accountId null for a bare address
 * @param address on the channel of the message; null where the person has none
 * @param name null for a bare address
 */
record Recipient(UUID accountId, String address, String name, Locale language) {

    static Recipient bare(String address, Locale language) {
        return new Recipient(null, address, null, language);
    }

    /** Two recipients with the same key are one and the same. */
    String key() {
        return address == null ? "person:" + accountId : address;
    }
}
