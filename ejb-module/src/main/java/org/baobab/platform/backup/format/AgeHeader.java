package org.baobab.platform.backup.format;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The head of an age file: the file's key, once for each recipient, and a MAC over it all (age-encryption.org/v1). */
final class AgeHeader {
    static final int FILE_KEY = 16;

    private static final String VERSION = "age-encryption.org/v1";
    private static final String STANZA = "-> ";
    private static final String OURS = "-> X25519 ";
    private static final String END = "---";
    private static final int FULL_LINE = 64;
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_LINES = 1000;
    private static final byte[] WRAP_INFO = ascii(VERSION + "/X25519");
    private static final byte[] HEADER_INFO = ascii("header");
    private static final SecureRandom RANDOM = new SecureRandom();

    private AgeHeader() {}

    static byte[] write(AgeKey key, byte[] fileKey) {
        byte[] ephemeral = new byte[X25519.LENGTH];
        RANDOM.nextBytes(ephemeral);
        byte[] share = X25519.publicKey(ephemeral);
        byte[] wrapped;
        try {
            byte[] shared = X25519.shared(ephemeral, key.recipientBytes());
            wrapped = AgeCrypto.seal(wrapKey(shared, share, key), fileKey);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
        String head = VERSION + "\n" + OURS + base64(share) + "\n" + base64(wrapped) + "\n" + END;
        return ascii(head + " " + base64(mac(fileKey, ascii(head))) + "\n");
    }

    /**
     * Reads up to the payload.
     *
     * @return the file's key
     * @throws DamagedBackupException where it is no age file, was changed, or this key does not open it
     */
    static byte[] read(InputStream in, AgeKey key) throws IOException {
        Lines lines = new Lines(in);
        if (!VERSION.equals(lines.next())) {
            throw new DamagedBackupException("This is no age file of version 1");
        }
        byte[] fileKey = null;
        String line = lines.next();
        while (line.startsWith(STANZA)) {
            String arguments = line;
            StringBuilder body = new StringBuilder();
            do {
                line = lines.next();
                body.append(line);
            } while (line.length() == FULL_LINE);
            if (fileKey == null && arguments.startsWith(OURS)) {
                fileKey = unwrap(arguments.substring(OURS.length()), body.toString(), key);
            }
            line = lines.next();
        }
        if (fileKey == null) {
            throw new DamagedBackupException("It was encrypted for another key than " + key.recipient());
        }
        requireMac(line, lines, fileKey);
        return fileKey;
    }

    private static void requireMac(String line, Lines lines, byte[] fileKey) {
        String start = END + " ";
        byte[] all = lines.seen();
        int signed = all.length - line.length() - 1 + END.length();
        if (!line.startsWith(start)
                || !MessageDigest.isEqual(
                        decoded(line.substring(start.length())), mac(fileKey, Arrays.copyOf(all, signed)))) {
            throw new DamagedBackupException("The head of an age file was changed");
        }
    }

    /** Null where it was not for this key. */
    private static byte[] unwrap(String share, String body, AgeKey key) {
        byte[] point = decoded(share);
        byte[] wrapped = decoded(body);
        if (point.length != X25519.LENGTH || wrapped.length != FILE_KEY + AgeCrypto.TAG) {
            throw new DamagedBackupException("The head of an age file was changed");
        }
        try {
            return AgeCrypto.open(wrapKey(key.shared(point), point, key), wrapped);
        } catch (GeneralSecurityException notForUs) {
            return null;
        }
    }

    private static byte[] wrapKey(byte[] shared, byte[] share, AgeKey key) {
        ByteArrayOutputStream salt = new ByteArrayOutputStream();
        salt.writeBytes(share);
        salt.writeBytes(key.recipientBytes());
        return AgeCrypto.hkdf(shared, salt.toByteArray(), WRAP_INFO);
    }

    private static byte[] mac(byte[] fileKey, byte[] head) {
        return AgeCrypto.hmac(AgeCrypto.hkdf(fileKey, new byte[0], HEADER_INFO), head);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through to the one message for it.
        }
        throw new DamagedBackupException("The head of an age file was changed");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Lines of bounded length and number, and all of what they were. */
    private static final class Lines {
        private final InputStream in;
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
        private int count;

        Lines(InputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int letter = in.read(); letter != '\n'; letter = in.read()) {
                if (letter < 0) {
                    throw new EOFException("An age file ends in its head");
                }
                if (line.size() == LONGEST_LINE) {
                    throw new DamagedBackupException("This is no age file of version 1");
                }
                line.write(letter);
            }
            if (++count > MOST_LINES) {
                throw new DamagedBackupException("The head of an age file has no end");
            }
            seen.writeBytes(line.toByteArray());
            seen.write('\n');
            return line.toString(StandardCharsets.ISO_8859_1);
        }

        byte[] seen() {
            return seen.toByteArray();
        }
    }
}
