package org.baobab.listings.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who has seen which listing today, as hashes under a salt that is thrown away with the day: no address can be found from them. When there are too many the
 * older half is forgotten, and who comes back after that is counted again.
 */
final class SeenToday {
    private final int most;
    private final SecureRandom random = new SecureRandom();
    private final byte[] salt = new byte[16];
    private LocalDate day = LocalDate.MIN;
    private Set<Long> seen = new HashSet<>();
    private Set<Long> seenBefore = Set.of();

    SeenToday(int most) {
        this.most = most;
    }

    /** True the first time on that day. */
    synchronized boolean isNew(LocalDate today, UUID listingId, String visitor) {
        if (!today.equals(day)) {
            day = today;
            random.nextBytes(salt);
            seen = new HashSet<>();
            seenBefore = Set.of();
        }
        Long hash = hash(listingId + "\n" + visitor);
        if (seenBefore.contains(hash) || !seen.add(hash)) {
            return false;
        }
        if (seen.size() >= most / 2) {
            seenBefore = seen;
            seen = new HashSet<>();
        }
        return true;
    }

    private long hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] sum = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            long hash = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                hash = hash << 8 | sum[i] & 0xff;
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
