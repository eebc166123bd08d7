package org.baobab.platform.backup.copy;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.baobab.platform.backup.format.RowSum;
import org.postgresql.copy.CopyOut;

/** What a COPY gives, compressed, to be read; counts and sums up the rows on their way. One row and a few buffers outside of the heap are all it holds. */
final class PackedRows extends InputStream {
    private static final int LEVEL = 3;
    private static final int TEXT = 512 * 1024;
    private static final int PACKED = 256 * 1024;

    private final CopyOut copy;
    private final BooleanSupplier cancelled;
    private final RowSum sum = new RowSum();
    private final ZstdCompressCtx zstd = new ZstdCompressCtx();
    private final ByteBuffer text = ByteBuffer.allocateDirect(TEXT);
    private final ByteBuffer packed = ByteBuffer.allocateDirect(PACKED).limit(0);

    private byte[] row;
    private int written;
    private boolean rowsEnded;
    private boolean ended;

    PackedRows(CopyOut copy, BooleanSupplier cancelled) {
        this.copy = copy;
        this.cancelled = cancelled;
        zstd.setLevel(LEVEL);
        zstd.setChecksum(true);
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
            packed.clear();
            text.flip();
            boolean flushed = zstd.compressDirectByteBufferStream(
                    packed, text, rowsEnded ? EndDirective.END : EndDirective.CONTINUE);
            ended = rowsEnded && flushed && !text.hasRemaining();
            text.compact();
            packed.flip();
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

    @Override
    public void close() {
        zstd.close();
    }
}
