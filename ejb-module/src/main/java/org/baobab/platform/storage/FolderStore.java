package org.baobab.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Objects as files below one folder. A file is written aside, forced to the disk, moved to its place in one step, and the move is forced too: at no moment is
 * there half an object under its name.
 */
final class FolderStore implements ObjectStore {
    /** Beside the buckets and on the same disk, or the move would be a copy. */
    private static final String ARRIVING = ".arriving";

    private static final int PIECE = 64 * 1024;

    private final Path root;
    private final Path arriving;

    FolderStore(Path root) {
        this(root, true);
    }

    /** @param written false for a folder that is only read, and may be on a disk that takes nothing */
    FolderStore(Path root, boolean written) {
        this.root = root;
        this.arriving = root.resolve(ARRIVING);
        if (written) {
            makeArriving();
        }
    }

    private void makeArriving() {
        try {
            Files.createDirectories(arriving);
        } catch (IOException e) {
            throw new StorageException("The folder for objects cannot be made: " + root, e);
        }
    }

    @Override
    public StoredObject put(Bucket bucket, String key, InputStream in, long length) throws IOException {
        Path place = place(bucket, key);
        Path aside = arriving.resolve(UUID.randomUUID().toString());
        try {
            long size = write(aside, in);
            try {
                makeFolders(place.getParent());
                Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
                force(place.getParent());
            } catch (IOException e) {
                throw new StorageException("Object " + bucket.label() + "/" + key + " could not be put in place", e);
            }
            return new StoredObject(bucket, key, size, Instant.now());
        } finally {
            deleteQuietly(aside);
        }
    }

    /** Only what the stream throws leaves here as an IOException. */
    private static long write(Path file, InputStream in) throws IOException {
        try (Aside out = new Aside(file)) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, read);
                size += read;
            }
            out.force();
            return size;
        }
    }

    /** Each new folder is forced into its parent, or a crash could take it away with the file in it. */
    private void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolders(folder.getParent());
            Files.createDirectories(folder);
            force(folder.getParent());
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public ObjectContent open(Bucket bucket, String key) {
        Path place = place(bucket, key);
        try {
            long size = Files.size(place);
            return new ObjectContent(Files.newInputStream(place), size, 0, size, Optional.of(place));
        } catch (IOException e) {
            throw unreadable(bucket, key, e);
        }
    }

    @Override
    public ObjectContent open(Bucket bucket, String key, long from, long length) {
        Path place = place(bucket, key);
        try {
            FileChannel channel = FileChannel.open(place, StandardOpenOption.READ);
            channel.position(from);
            return new ObjectContent(new Part(channel, length), channel.size(), from, length, Optional.of(place));
        } catch (IOException e) {
            throw unreadable(bucket, key, e);
        }
    }

    private static StorageException unreadable(Bucket bucket, String key, IOException cause) {
        return new StorageException("Object " + bucket.label() + "/" + key + " cannot be read", cause);
    }

    @Override
    public Optional<StoredObject> find(Bucket bucket, String key) {
        Path place = place(bucket, key);
        try {
            BasicFileAttributes facts = Files.readAttributes(place, BasicFileAttributes.class);
            return Optional.of(new StoredObject(
                    bucket, key, facts.size(), facts.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(bucket, key, e);
        }
    }

    @Override
    public void delete(Bucket bucket, String key) {
        try {
            Files.deleteIfExists(place(bucket, key));
        } catch (IOException e) {
            throw new StorageException("Object " + bucket.label() + "/" + key + " cannot be deleted", e);
        }
    }

    @Override
    public void walk(Bucket bucket, String prefix, Consumer<StoredObject> visitor) {
        Path folder = root.resolve(bucket.label());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                    String key = ObjectKey.ofFile(file.getFileName().toString());
                    if (key.startsWith(prefix)) {
                        visitor.accept(new StoredObject(
                                bucket,
                                key,
                                facts.size(),
                                facts.lastModifiedTime().toInstant()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    // Deleted while we walk.
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new StorageException("The folder " + folder + " cannot be walked", e);
        }
    }

    /** Browsers reach no folder: the application gives the bytes itself. */
    @Override
    public Optional<URI> presigned(Bucket bucket, String key, Duration life, Map<String, String> headers) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> look() {
        try {
            Path probe = Files.createTempFile(arriving, "probe", null);
            Files.delete(probe);
            return Map.of(
                    "store", "folder", "freeBytes", Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw new StorageException("The folder for objects takes no files: " + root, e);
        }
    }

    @Override
    public void tidy(Duration age) {
        Instant before = Instant.now().minus(age);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(arriving)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new StorageException("The folder " + arriving + " cannot be swept", e);
        }
    }

    private Path place(Bucket bucket, String key) {
        return root.resolve(bucket.label()).resolve(ObjectKey.path(ObjectKey.require(key)));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftForTheSweep) {
            // The next sweep takes it.
        }
    }

    /** A file that is written once; a disk that fails is the store's failure and not the stream's. */
    private static final class Aside implements AutoCloseable {
        private final FileChannel channel;

        Aside(Path file) {
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new StorageException("No file can be made in " + file.getParent(), e);
            }
        }

        void write(byte[] bytes, int length) {
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
            try {
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            } catch (IOException e) {
                throw new StorageException("The disk takes no more", e);
            }
        }

        void force() {
            try {
                channel.force(true);
            } catch (IOException e) {
                throw new StorageException("The disk does not confirm what it took", e);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new StorageException("The disk does not confirm what it took", e);
            }
        }
    }

    /** The bytes of a channel from where it stands, so many and no more. */
    private static final class Part extends InputStream {
        private final FileChannel channel;
        private long left;

        Part(FileChannel channel, long length) {
            this.channel = channel;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left <= 0) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
