package org.baobab.platform.backup.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Finds the lines in a stream of COPY's text that comes in pieces of any size, and sums them up. A line that spans pieces is kept until its end comes. */
public final class RowScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long LINE_ENDS = '\n' * ONES;

    private final RowSum sum = new RowSum();
    private byte[] begun = new byte[0];
    private int length;

    public void accept(byte[] bytes, int offset, int count) {
        int from = offset;
        int end = offset + count;
        // COPY writes a line end within a value as \n in two letters, so each one there is ends a row.
        for (int at = lineEnd(bytes, from, end); at < end; at = lineEnd(bytes, from, end)) {
            line(bytes, from, at);
            from = at + 1;
        }
        keep(bytes, from, end - from);
    }

    /** The next line end, or {@code end}; eight bytes at a time, for a restore looks at every byte so. */
    private static int lineEnd(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            // Bytes that are line ends become zero, and only a zero makes its highest bit one here.
            long others = (long) LONGS.get(bytes, at) ^ LINE_ENDS;
            if (((others - ONES) & ~others & HIGHEST) != 0) {
                break;
            }
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private void line(byte[] bytes, int from, int end) {
        if (length == 0) {
            sum.add(bytes, from, end - from);
            return;
        }
        keep(bytes, from, end - from);
        sum.add(begun, 0, length);
        length = 0;
        if (begun.length > LARGEST_KEPT) {
            begun = new byte[0];
        }
    }

    private static final int LARGEST_KEPT = 1 << 20;

    private void keep(byte[] bytes, int from, int count) {
        if (count == 0) {
            return;
        }
        if (begun.length < length + count) {
            begun = Arrays.copyOf(begun, Math.max(length + count, (int) Math.min(begun.length * 2L, 1 << 30)));
        }
        System.arraycopy(bytes, from, begun, length, count);
        length += count;
    }

    /** @throws DamagedBackupException where the last line has no end */
    public RowSum finish() {
        if (length > 0) {
            throw new DamagedBackupException("The last row is not whole");
        }
        return sum;
    }
}
