package org.baobab.fleet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.baobab.platform.kernel.Seal;
import org.baobab.platform.kernel.Settings;

/** Makes what trackers send, and keeps it: a hash to find the vehicle, and the text, sealed where the operator gave a key; its first byte says which. */
@ApplicationScoped
class TrackerIds {
    /** People type it into a phone: no sign that resembles another. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** 120 bits of chance, so a fast hash is enough. */
    private static final int LENGTH = 24;

    private static final byte OPEN = 0;
    private static final byte SEALED = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    private Optional<Seal> seal;

    @PostConstruct
    void prepare() {
        // Its length was checked where the signing keys are sealed.
        seal = settings.find("baobab.secret.key").map(secret -> new Seal(secret, "baobab fleet trackers v1"));
    }

    static String random() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return id.toString();
    }

    static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] keep(String id) {
        byte[] text = id.getBytes(StandardCharsets.US_ASCII);
        return seal.map(key -> marked(SEALED, key.seal(text))).orElseGet(() -> marked(OPEN, text));
    }

    /** Null where it was sealed under another key than today's. */
    String read(byte[] kept) {
        byte[] rest = Arrays.copyOfRange(kept, 1, kept.length);
        return (kept[0] == OPEN ? Optional.of(rest) : seal.flatMap(key -> key.open(rest)))
                .map(text -> new String(text, StandardCharsets.US_ASCII))
                .orElse(null);
    }

    private static byte[] marked(byte how, byte[] bytes) {
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = how;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }
}
