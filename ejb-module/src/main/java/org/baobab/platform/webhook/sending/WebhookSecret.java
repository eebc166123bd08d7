package org.baobab.platform.webhook.sending;

import java.security.SecureRandom;
import java.util.Base64;
import org.baobab.platform.kernel.RuleViolationException;

/** What sender and receiver share, written {@code whsec_} and base64 as Standard Webhooks asks. */
public record WebhookSecret(byte[] key) {
    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final int OUR_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static WebhookSecret random() {
        byte[] key = new byte[OUR_BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(key);
    }

    /** @throws RuleViolationException on {@code secret} */
    public static WebhookSecret parse(String written) {
        if (written.startsWith(PREFIX)) {
            try {
                byte[] key = Base64.getDecoder().decode(written.substring(PREFIX.length()));
                if (key.length >= LEAST_BYTES && key.length <= MOST_BYTES) {
                    return new WebhookSecret(key);
                }
            } catch (IllegalArgumentException notBase64) {
                // Falls through to the one message for every wrong secret.
            }
        }
        throw new RuleViolationException("secret", "webhook.secret");
    }

    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
