package org.baobab.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A tar archive (POSIX ustar) as a stream: only plain files, whose size has to be known beforehand. */
final class TarWriter {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int PREFIX = 155;
    private static final int NAME_AT = 0;
    private static final int MODE_AT = 100;
    private static final int OWNER_AT = 108;
    private static final int GROUP_AT = 116;
    private static final int SIZE_AT = 124;
    private static final int TIME_AT = 136;
    private static final int CHECKSUM_AT = 148;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;

    /** What eleven octal digits hold. */
    private static final long LARGEST_OCTAL = 0x1_FFFF_FFFFL;

    private final OutputStream out;

    TarWriter(OutputStream out) {
        this.out = out;
    }

    /** @throws IOException also where the content is not as long as was said */
    void add(String name, long size, Instant time, InputStream content) throws IOException {
        out.write(header(name, size, time));
        long written = content.transferTo(out);
        if (written != size) {
            throw new IOException(name + " has " + written + " bytes instead of " + size);
        }
        out.write(new byte[(int) (-size & BLOCK - 1)]);
    }

    private static byte[] header(String name, long size, Instant time) throws IOException {
        byte[] header = new byte[BLOCK];
        putName(header, name);
        putText(header, MODE_AT, "0000600");
        putText(header, OWNER_AT, "0000000");
        putText(header, GROUP_AT, "0000000");
        putSize(header, size);
        putText(header, TIME_AT, "%011o".formatted(time.getEpochSecond()));
        header[TYPE_AT] = '0';
        putText(header, MAGIC_AT, "ustar\00000");
        putText(header, CHECKSUM_AT, "        ");
        int sum = 0;
        for (byte value : header) {
            sum += value & 0xFF;
        }
        putText(header, CHECKSUM_AT, "%06o\0 ".formatted(sum));
        return header;
    }

    /** A long name is cut at one of its slashes. */
    private static void putName(byte[] header, String name) throws IOException {
        if (name.length() <= NAME) {
            putText(header, NAME_AT, name);
            return;
        }
        int slash = name.indexOf('/', name.length() - NAME - 1);
        if (slash < 1 || slash > PREFIX) {
            throw new IOException("This name is too long for an archive: " + name);
        }
        putText(header, PREFIX_AT, name.substring(0, slash));
        putText(header, NAME_AT, name.substring(slash + 1));
    }

    /** What is larger than eight gigabytes is written in binary, as GNU tar and the others do. */
    private static void putSize(byte[] header, long size) {
        if (size <= LARGEST_OCTAL) {
            putText(header, SIZE_AT, "%011o".formatted(size));
            return;
        }
        header[SIZE_AT] = (byte) 0x80;
        for (int i = 0; i < Long.BYTES; i++) {
            header[SIZE_AT + 11 - i] = (byte) (size >>> 8 * i);
        }
    }

    private static void putText(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    /** Two empty blocks say that nothing was cut off; the stream below stays open. */
    void finish() throws IOException {
        out.write(new byte[2 * BLOCK]);
        out.flush();
    }
}
