package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baobab.platform.backup.format.BackupNames;

/**
 * An archive of backups, read where it lies: a first pass notes where each file begins. Reads what the application's download gives and what GNU tar and bsdtar
 * write: ustar with their ways of telling long names and sizes.
 */
final class TarSource implements BackupSource {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 64 * 1024;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(long start, long size) {}

    TarSource(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            index();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void index() throws IOException {
        String longName = null;
        Map<String, String> extended = new HashMap<>();
        long at = 0;
        for (Optional<Header> next = header(at); next.isPresent(); next = header(at)) {
            Header header = next.get();
            long start = at + BLOCK;
            long size = header.size();
            switch (header.type()) {
                case 'L' -> longName = text(start, size).replace("\0", "");
                case 'x' -> extended.putAll(records(text(start, size)));
                case '0', '\0' -> {
                    size = extended.containsKey("size") ? Long.parseLong(extended.get("size")) : size;
                    String name = extended.getOrDefault("path", longName == null ? header.name() : longName);
                    remember(name, new Place(start, size));
                    longName = null;
                    extended.clear();
                }
                default -> {
                    longName = null;
                    extended.clear();
                }
            }
            at = start + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
    }

    /** Whatever folders somebody packed around it, a backup begins with its id and the documents with their pool. */
    private void remember(String name, Place place) {
        String[] parts = name.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            boolean pool = (parts[i] + "/").equals(BackupNames.POOL);
            if (pool || BackupNames.isId(parts[i])) {
                places.put(String.join("/", List.of(parts).subList(i, parts.length)), place);
                return;
            }
        }
    }

    private record Header(String name, long size, char type) {}

    private Optional<Header> header(long at) throws IOException {
        byte[] block = bytes(at, BLOCK);
        if (block.length < BLOCK || block[0] == 0) {
            return Optional.empty();
        }
        requireChecksum(block);
        String name = field(block, 0, 100);
        String prefix = field(block, 257, 5).equals("ustar") && block[263] == '0' ? field(block, 345, 155) : "";
        return Optional.of(new Header(
                prefix.isEmpty() ? name : prefix + "/" + name, number(block, 124, 12), (char) (block[156] & 0xFF)));
    }

    private void requireChecksum(byte[] block) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : block[i] & 0xFF;
        }
        if (sum != number(block, 148, 8)) {
            throw new RestoreException(file + " is no tar archive, or a damaged one.");
        }
    }

    /** Octal digits, or where the first bit says so the number itself. */
    private static long number(byte[] block, int offset, int length) {
        if ((block[offset] & 0x80) != 0) {
            long value = block[offset] & 0x7F;
            for (int i = offset + 1; i < offset + length; i++) {
                value = value << 8 | block[i] & 0xFF;
            }
            return value;
        }
        String digits = field(block, offset, length).strip();
        return digits.matches("[0-7]+") ? Long.parseLong(digits, 8) : 0;
    }

    private static String field(byte[] block, int offset, int length) {
        String text = new String(block, offset, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** pax: each record is its own length, a space, key=value and a line's end. */
    private static Map<String, String> records(String text) {
        Map<String, String> records = new HashMap<>();
        for (String line : text.split("\n")) {
            int space = line.indexOf(' ');
            int equals = line.indexOf('=', space);
            if (space > 0 && equals > 0) {
                records.put(line.substring(space + 1, equals), line.substring(equals + 1));
            }
        }
        return records;
    }

    private String text(long at, long size) throws IOException {
        if (size > LONGEST_NAME) {
            throw new RestoreException(file + " is no tar archive, or a damaged one.");
        }
        return new String(bytes(at, (int) size), StandardCharsets.UTF_8);
    }

    private byte[] bytes(long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        long from = at;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, from);
            if (read < 0) {
                break;
            }
            from += read;
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    @Override
    public String where() {
        return file.toString();
    }

    @Override
    public List<String> ids() {
        return places.keySet().stream()
                .filter(key -> key.endsWith("/" + BackupNames.MANIFEST))
                .flatMap(key -> BackupNames.idOf(key).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public OptionalLong size(String key) {
        Place place = places.get(key);
        return place == null ? OptionalLong.empty() : OptionalLong.of(place.size());
    }

    @Override
    public InputStream open(String key) throws IOException {
        Place place = places.get(key);
        if (place == null) {
            throw new IOException("There is no " + key + " in " + file);
        }
        return new Piece(place);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException onlyRead) {
            // Nothing was written that could be lost.
        }
    }

    /** Reads at its own position, so that several threads share the one file. */
    private final class Piece extends InputStream {
        private long at;
        private long left;

        Piece(Place place) {
            at = place.start();
            left = place.size();
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
            int read = left == 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)), at);
            if (read > 0) {
                at += read;
                left -= read;
            }
            return read;
        }
    }
}
