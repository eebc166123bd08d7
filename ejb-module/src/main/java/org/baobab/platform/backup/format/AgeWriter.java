package org.baobab.platform.backup.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encrypted form of a stream, to be read: {@code age -d} opens it. Pulled and not pushed, because stores pull. Of the plain stream one piece of 64 KiB is
 * in memory at a time.
 */
public final class AgeWriter extends InputStream {
    static final int CHUNK = 64 * 1024;
    static final byte[] PAYLOAD_INFO = {'p', 'a', 'y', 'l', 'o', 'a', 'd'};
    static final int SALT = 16;

    private static final int END = -1;
    private static final int UNREAD = -2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InputStream plain;
    private final Cipher cipher = AgeCrypto.cipher();
    private final SecretKeySpec key;
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] sealed = new byte[CHUNK + AgeCrypto.TAG];

    private ByteBuffer ready;
    /** The byte after the current piece, {@link #END} or {@link #UNREAD}. */
    private int ahead = UNREAD;

    private long counter;
    private boolean ended;

    public AgeWriter(InputStream plain, AgeKey recipient) {
        this.plain = plain;
        byte[] fileKey = random(AgeHeader.FILE_KEY);
        byte[] salt = random(SALT);
        byte[] head = AgeHeader.write(recipient, fileKey);
        this.ready = ByteBuffer.allocate(head.length + SALT).put(head).put(salt).flip();
        this.key = AgeCrypto.key(AgeCrypto.hkdf(fileKey, salt, PAYLOAD_INFO));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(bytes, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (ready.hasRemaining()) {
            return true;
        }
        if (ended) {
            return false;
        }
        seal();
        return true;
    }

    /** One byte is read ahead, for the last piece has to say that it is the last. */
    private void seal() throws IOException {
        if (ahead == UNREAD) {
            ahead = plain.read();
        }
        int length = 0;
        if (ahead >= 0) {
            chunk[0] = (byte) ahead;
            length = 1 + plain.readNBytes(chunk, 1, CHUNK - 1);
            ahead = length == CHUNK ? plain.read() : END;
        }
        ended = ahead == END;
        try {
            int size = AgeCrypto.started(cipher, Cipher.ENCRYPT_MODE, key, nonce(counter++, ended))
                    .doFinal(chunk, 0, length, sealed, 0);
            ready = ByteBuffer.wrap(sealed, 0, size);
        } catch (GeneralSecurityException e) {
            throw new IOException("A piece could not be encrypted", e);
        }
    }

    static byte[] nonce(long counter, boolean last) {
        return ByteBuffer.allocate(AgeCrypto.NONCE)
                .putLong(3, counter)
                .put(AgeCrypto.NONCE - 1, (byte) (last ? 1 : 0))
                .array();
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
