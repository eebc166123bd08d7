package org.baobab.platform.backup.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * Counts rows and sums up their hashes: the same for the same rows in whatever order and split. The hash is XXH64 with seed 0 over the line of COPY's text
 * form without its line end, so that a row that moved, was lost, came twice or changed shows; it is no protection against somebody who means it, which the
 * SHA-256 of each part is.
 */
public final class RowSum {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long P1 = 0x9E3779B185EBCA87L;
    private static final long P2 = 0xC2B2AE3D27D4EB4FL;
    private static final long P3 = 0x165667B19E3779F9L;
    private static final long P4 = 0x85EBCA77C2B2AE63L;
    private static final long P5 = 0x27D4EB2F165667C5L;

    private static final int STRIPE = 32;

    private long rows;
    private long sum;

    /** One line, with its line end or without. */
    public void add(byte[] line) {
        add(line, 0, line.length);
    }

    public void add(byte[] bytes, int offset, int length) {
        int end = length > 0 && bytes[offset + length - 1] == '\n' ? length - 1 : length;
        rows++;
        sum += hash(bytes, offset, end);
    }

    public void add(RowSum other) {
        rows += other.rows;
        sum += other.sum;
    }

    public long rows() {
        return rows;
    }

    /** As the manifest has it: 16 hex digits. */
    public String checksum() {
        return HexFormat.of().toHexDigits(sum);
    }

    /** What the manifest's checksum of a table stands for, to be added up. */
    public static RowSum of(long rows, String checksum) {
        RowSum read = new RowSum();
        read.rows = rows;
        read.sum = HexFormat.fromHexDigitsToLong(checksum);
        return read;
    }

    /** XXH64 with seed 0. */
    static long hash(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        long hash = P5;
        if (length >= STRIPE) {
            long a = P1 + P2;
            long b = P2;
            long c = 0;
            long d = -P1;
            for (; at <= end - STRIPE; at += STRIPE) {
                a = round(a, (long) LONGS.get(bytes, at));
                b = round(b, (long) LONGS.get(bytes, at + 8));
                c = round(c, (long) LONGS.get(bytes, at + 16));
                d = round(d, (long) LONGS.get(bytes, at + 24));
            }
            hash = Long.rotateLeft(a, 1) + Long.rotateLeft(b, 7) + Long.rotateLeft(c, 12) + Long.rotateLeft(d, 18);
            hash = merge(merge(merge(merge(hash, a), b), c), d);
        }
        return avalanche(rest(hash + length, bytes, at, end));
    }

    private static long rest(long start, byte[] bytes, int from, int end) {
        long hash = start;
        int at = from;
        for (; at <= end - 8; at += 8) {
            hash = Long.rotateLeft(hash ^ round(0, (long) LONGS.get(bytes, at)), 27) * P1 + P4;
        }
        if (at <= end - 4) {
            hash = Long.rotateLeft(hash ^ Integer.toUnsignedLong((int) INTS.get(bytes, at)) * P1, 23) * P2 + P3;
            at += 4;
        }
        for (; at < end; at++) {
            hash = Long.rotateLeft(hash ^ (bytes[at] & 0xFFL) * P5, 11) * P1;
        }
        return hash;
    }

    private static long round(long accumulator, long input) {
        return Long.rotateLeft(accumulator + input * P2, 31) * P1;
    }

    private static long merge(long hash, long accumulator) {
        return (hash ^ round(0, accumulator)) * P1 + P4;
    }

    private static long avalanche(long value) {
        long hash = (value ^ value >>> 33) * P2;
        hash = (hash ^ hash >>> 29) * P3;
        return hash ^ hash >>> 32;
    }
}
