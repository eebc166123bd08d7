package org.baobab.platform.announcement.preference;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who may end letters of which topic by a link alone: an account or, where {@code accountId} is null, a bare mailbox. As a token it is readable but cannot be
 * made by anybody else, and it holds for as long as the letter is kept.
 */
record UnsubscribeLink(UUID accountId, String email, String topic) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 600;
    private static final String ACCOUNT = "a";
    private static final String MAILBOX = "m";

    static UnsubscribeLink ofAccount(UUID accountId, String topic) {
        return new UnsubscribeLink(accountId, null, topic);
    }

    static UnsubscribeLink ofMailbox(String email, String topic) {
        return new UnsubscribeLink(null, email, topic);
    }

    String token(byte[] secret) {
        // The topic comes first and holds no blank, so no mailbox can look like another topic.
        String said = topic + " " + (accountId == null ? MAILBOX + " " + email : ACCOUNT + " " + accountId);
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        return encode(bytes) + "." + encode(sign(bytes, secret));
    }

    static Optional<UnsubscribeLink> read(String token, byte[] secret) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = token.split("\\.", -1);
        try {
            byte[] said = Base64.getUrlDecoder().decode(parts[0]);
            if (parts.length == 2
                    && MessageDigest.isEqual(Base64.getUrlDecoder().decode(parts[1]), sign(said, secret))) {
                return Optional.of(parse(new String(said, StandardCharsets.UTF_8)));
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: whatever is no token of ours is refused the same way.
        }
        return Optional.empty();
    }

    private static UnsubscribeLink parse(String said) {
        String[] words = said.split(" ", 3);
        return MAILBOX.equals(words[1])
                ? ofMailbox(words[2], words[0])
                : ofAccount(UUID.fromString(words[2]), words[0]);
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

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "UnsubscribeLink[" + topic + "]";
    }
}
