package org.baobab.platform.backup.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The plain form of an age stream. Nothing leaves here that was not authenticated, and a stream that was cut off never ends well. */
public final class AgeReader extends InputStream {
    private static final int SEALED = AgeWriter.CHUNK + AgeCrypto.TAG;

    private final InputStream encrypted;
    private final Cipher cipher = AgeCrypto.cipher();
    private final SecretKeySpec key;
    private final byte[] plain = new byte[AgeWriter.CHUNK];

    /** One byte more than a piece, to see whether another one follows. */
    private final byte[] piece = new byte[SEALED + 1];

    private ByteBuffer ready = ByteBuffer.allocate(0);
    private int held;
    private long counter;
    private boolean ended;

    /** @throws DamagedBackupException where this is no age file, or one for another key */
    public AgeReader(InputStream encrypted, AgeKey identity) throws IOException {
        this.encrypted = encrypted;
        byte[] fileKey = AgeHeader.read(encrypted, identity);
        byte[] salt = encrypted.readNBytes(AgeWriter.SALT);
        this.key = AgeCrypto.key(AgeCrypto.hkdf(fileKey, salt, AgeWriter.PAYLOAD_INFO));
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
        while (!ready.hasRemaining() && !ended) {
            open();
        }
        return ready.hasRemaining();
    }

    private void open() throws IOException {
        held += encrypted.readNBytes(piece, held, piece.length - held);
        boolean last = held <= SEALED;
        int length = Math.min(held, SEALED);
        try {
            int size = AgeCrypto.started(cipher, Cipher.DECRYPT_MODE, key, AgeWriter.nonce(counter, last))
                    .doFinal(piece, 0, length, plain, 0);
            if (size == 0 && counter > 0) {
                throw new DamagedBackupException("An age file ends with an empty piece");
            }
            ready = ByteBuffer.wrap(plain, 0, size);
        } catch (GeneralSecurityException e) {
            throw new DamagedBackupException("An encrypted part was changed or cut off", e);
        }
        counter++;
        ended = last;
        piece[0] = piece[SEALED];
        held = last ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        encrypted.close();
    }
}
