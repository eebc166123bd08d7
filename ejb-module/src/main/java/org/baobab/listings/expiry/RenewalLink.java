package org.baobab.listings.expiry;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The right to renew one publication of one listing, as a token that nobody else can make. Short, because it goes by SMS: sixteen bytes of the signature are
 * enough for what can only be tried over the net.
 */
record RenewalLink(UUID listingId, Instant expiresAt) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SAID = 24;
    private static final int SIGNED = 16;
    private static final int LENGTH = 54;

    String token(byte[] secret) {
        byte[] said = ByteBuffer.allocate(SAID)
                .putLong(listingId.getMostSignificantBits())
                .putLong(listingId.getLeastSignificantBits())
                .putLong(moment(expiresAt))
                .array();
        byte[] whole = Arrays.copyOf(said, SAID + SIGNED);
        System.arraycopy(sign(said, secret), 0, whole, SAID, SIGNED);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    static Optional<RenewalLink> read(String token, byte[] secret) {
        if (token == null || token.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(token);
            byte[] said = Arrays.copyOf(whole, SAID);
            byte[] signature = Arrays.copyOfRange(whole, SAID, whole.length);
            if (MessageDigest.isEqual(signature, Arrays.copyOf(sign(said, secret), SIGNED))) {
                ByteBuffer parts = ByteBuffer.wrap(said);
                UUID listing = new UUID(parts.getLong(), parts.getLong());
                return Optional.of(new RenewalLink(listing, Instant.ofEpochMilli(parts.getLong())));
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: whatever is no token of ours is refused the same way.
        }
        return Optional.empty();
    }

    /** The database keeps more of a moment than the token. */
    boolean names(Instant other) {
        return other != null && moment(other) == moment(expiresAt);
    }

    private static long moment(Instant when) {
        return when.toEpochMilli();
    }

    private static byte[] sign(byte[] said, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(said);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Names only the listing: who has the rest can renew it. */
    @Override
    public String toString() {
        return "RenewalLink[" + listingId + "]";
    }
}
