package org.baobab.platform.document.rest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/**
 * A file that seems to end earlier. Undertow sends a file from where it stands to its end and nothing less; all that it asks for here is the size, the
 * position, and the transfer itself, which goes to the real file and so to the kernel.
 */
final class FilePart extends FileChannel {
    private final FileChannel file;
    private final long end;

    FilePart(FileChannel file, long from, long end) throws IOException {
        this.file = file;
        this.end = end;
        file.position(from);
    }

    @Override
    public long size() {
        return end;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        file.position(newPosition);
        return this;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return file.transferTo(position, Math.min(count, end - position), target);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = read(target, file.position());
        if (read > 0) {
            file.position(file.position() + read);
        }
        return read;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        if (position >= end) {
            return -1;
        }
        ByteBuffer part = target.duplicate();
        part.limit((int) Math.min(part.limit(), part.position() + (end - position)));
        int read = file.read(part, position);
        target.position(part.position());
        return read;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (targets[i].hasRemaining()) {
                return read(targets[i]);
            }
        }
        return 0;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public void force(boolean metaData) {
        // Nothing was written.
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return file.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return file.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
