package org.baobab.platform.backup.copy;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;

/**
 * What compressing takes, outside of the heap, for one stream after the other: the garbage collector sees nothing of such memory, and would let much of it
 * gather if each stream took its own.
 */
final class Packing implements AutoCloseable {
    private static final int LEVEL = 3;
    private static final int TEXT = 512 * 1024;
    private static final int PACKED = 256 * 1024;

    private final ZstdCompressCtx zstd = new ZstdCompressCtx();

    /** Being filled, between calls. */
    final ByteBuffer text = ByteBuffer.allocateDirect(TEXT);

    /** Being emptied, between calls. */
    final ByteBuffer packed = ByteBuffer.allocateDirect(PACKED);

    void begin() {
        zstd.reset();
        zstd.setLevel(LEVEL);
        zstd.setChecksum(true);
        text.clear();
        packed.clear().limit(0);
    }

    /** @return whether the end has been written, too; only where it was asked for */
    boolean pack(boolean toTheEnd) {
        packed.clear();
        text.flip();
        boolean flushed =
                zstd.compressDirectByteBufferStream(packed, text, toTheEnd ? EndDirective.END : EndDirective.CONTINUE);
        boolean ended = toTheEnd && flushed && !text.hasRemaining();
        text.compact();
        packed.flip();
        return ended;
    }

    @Override
    public void close() {
        zstd.close();
    }
}
