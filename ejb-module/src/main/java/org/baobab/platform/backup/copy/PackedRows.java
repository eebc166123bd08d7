package org.baobab.platform.backup.copy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.baobab.platform.backup.format.RowSum;
import org.postgresql.copy.CopyOut;

/** What a COPY gives, compressed, to be read; counts and sums up the rows on their way. One row is all it holds. */
final class PackedRows extends InputStream {
    private final CopyOut copy;
    private final BooleanSupplier cancelled;
    private final RowSum sum = new RowSum();
    private final Packing packing;
    private final ByteBuffer text;
    private final ByteBuffer packed;

    private byte[] row;
    private int written;
    private boolean rowsEnded;
    private boolean ended;

    PackedRows(CopyOut copy, Packing packing, BooleanSupplier cancelled) {
        this.copy = copy;
        this.cancelled = cancelled;
        this.packing = packing;
        this.text = packing.text;
        this.packed = packing.packed;
        packing.begin();
    }

    /** Of the rows that have been read. */
    RowSum sum() {
        return sum;
    }

    @Override
    public int read() throws IOException {
        return fill() ? packed.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, packed.remaining());
        packed.get(bytes, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        while (!packed.hasRemaining() && !ended) {
            takeRows();
            ended = packing.pack(rowsEnded);
        }
        return packed.hasRemaining();
    }

    private void takeRows() throws IOException {
        while (text.hasRemaining() && !rowsEnded) {
            if (row == null) {
                nextRow();
            } else {
                int count = Math.min(text.remaining(), row.length - written);
                text.put(row, written, count);
                written += count;
                if (written == row.length) {
                    row = null;
                }
            }
        }
    }

    private void nextRow() throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new BackupCancelledException();
        }
        try {
            row = copy.readFromCopy();
        } catch (SQLException e) {
            throw new IOException("PostgreSQL broke off: " + e.getMessage(), e);
        }
        written = 0;
        if (row == null) {
            rowsEnded = true;
        } else {
            sum.add(row);
        }
    }
}
