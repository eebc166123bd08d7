package org.baobab.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;

/** Reads a table out of a file that somebody sent, whatever it says it is. A file that is no table is a {@link RuleViolationException} on {@code file}. */
public final class TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The files of old Excel, and locked ones of the new. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final long MEGABYTE = 1024 * 1024;

    private TableReader() {}

    public static Table read(Path file, TableLimits limits) throws IOException {
        if (Files.size(file) > limits.bytes()) {
            throw new TooLargeException(
                    "body-too-large",
                    "The table has more than " + limits.bytes() + " bytes",
                    Map.of("most", limits.bytes() / MEGABYTE));
        }
        byte[] start = start(file);
        if (Arrays.equals(start, ZIP)) {
            return new XlsxReader(limits).read(file);
        }
        if (Arrays.equals(start, COMPOUND)) {
            throw new RuleViolationException("file", "table.old-excel");
        }
        return CsvReader.read(Files.readAllBytes(file), limits);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
