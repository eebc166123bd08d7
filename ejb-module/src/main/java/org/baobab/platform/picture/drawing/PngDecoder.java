package org.baobab.platform.picture.drawing;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads a PNG line by line, whatever its depth and type. The JDK's own reader wants memory for the whole picture and goes pixel by pixel where there is
 * transparency or more than eight bits.
 */
final class PngDecoder {
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** Of a larger interlaced picture, which has to be whole in memory, every second pixel does; the last two passes are the others. */
    private static final long LARGEST_INTERLACED = 12_000_000;

    private final DataInputStream in;
    private final PngColors colors;
    private final PngChunks chunks;
    private final int bytesPerPixel;

    private PngDecoder(PngChunks chunks) throws IOException {
        this.chunks = chunks;
        this.colors = new PngColors(chunks);
        this.in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(chunks.pixels()), 1 << 16));
        this.bytesPerPixel = Math.max(1, colors.bitsPerPixel() / 8);
    }

    static void decode(Path file, RowSink sink) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            PngDecoder decoder = new PngDecoder(PngChunks.open(bytes));
            if (decoder.chunks.interlaced()) {
                decoder.readPasses(sink);
            } else {
                decoder.readLines(sink);
            }
        } catch (EOFException early) {
            throw new UnreadablePictureException("The PNG ends before its last line", early);
        } catch (ZipException | IndexOutOfBoundsException broken) {
            throw new UnreadablePictureException("The PNG's pixels are broken", broken);
        }
    }

    private void readLines(RowSink sink) throws IOException {
        int width = chunks.width();
        byte[] line = new byte[width * colors.channels()];
        Lines lines = new Lines(width);
        for (int y = 0; y < chunks.height(); y++) {
            colors.draw(lines.next(), width, line, 0, 1);
            sink.row(line);
        }
    }

    private void readPasses(RowSink sink) throws IOException {
        int width = chunks.width();
        int height = chunks.height();
        int channels = colors.channels();
        boolean half = (long) width * height > LARGEST_INTERLACED;
        int scale = half ? 2 : 1;
        int keptWidth = (width + scale - 1) / scale;
        int keptHeight = (height + scale - 1) / scale;
        byte[] kept = new byte[Math.multiplyExact(Math.multiplyExact(keptWidth, keptHeight), channels)];
        for (int pass = 0; pass < (half ? 5 : 7); pass++) {
            int[] grid = PASSES[pass];
            int wide = (width - grid[0] + grid[2] - 1) / grid[2];
            if (wide <= 0) {
                continue;
            }
            Lines lines = new Lines(wide);
            for (int y = grid[1]; y < height; y += grid[3]) {
                int at = (y / scale * keptWidth + grid[0] / scale) * channels;
                colors.draw(lines.next(), wide, kept, at, grid[2] / scale);
            }
        }
        byte[] line = new byte[width * channels];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                System.arraycopy(kept, (y / scale * keptWidth + x / scale) * channels, line, x * channels, channels);
            }
            sink.row(line);
        }
    }

    /** Takes back what each line's filter did to it. */
    private final class Lines {
        private byte[] former;
        private byte[] current;

        Lines(int width) {
            int length = (int) (((long) width * colors.bitsPerPixel() + 7) / 8);
            former = new byte[length];
            current = new byte[length];
        }

        byte[] next() throws IOException {
            byte[] line = former;
            former = current;
            current = line;
            int filter = in.readUnsignedByte();
            in.readFully(line);
            switch (filter) {
                case 0 -> {}
                case 1 -> addLeft(line);
                case 2 -> addAbove(line);
                case 3 -> addMean(line);
                case 4 -> addPaeth(line);
                default -> throw new UnreadablePictureException("A line of the PNG has an unknown filter");
            }
            return line;
        }

        private void addLeft(byte[] line) {
            for (int i = bytesPerPixel; i < line.length; i++) {
                line[i] += line[i - bytesPerPixel];
            }
        }

        private void addAbove(byte[] line) {
            for (int i = 0; i < line.length; i++) {
                line[i] += former[i];
            }
        }

        private void addMean(byte[] line) {
            for (int i = 0; i < line.length; i++) {
                int left = i < bytesPerPixel ? 0 : line[i - bytesPerPixel] & 0xFF;
                line[i] += (byte) (left + (former[i] & 0xFF) >> 1);
            }
        }

        private void addPaeth(byte[] line) {
            for (int i = 0; i < line.length && i < bytesPerPixel; i++) {
                line[i] += former[i];
            }
            for (int i = bytesPerPixel; i < line.length; i++) {
                int left = line[i - bytesPerPixel] & 0xFF;
                int above = former[i] & 0xFF;
                int corner = former[i - bytesPerPixel] & 0xFF;
                int toLeft = Math.abs(above - corner);
                int toAbove = Math.abs(left - corner);
                int toCorner = Math.abs(left + above - 2 * corner);
                line[i] +=
                        (byte) (toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
            }
        }
    }
}
