package org.baobab.platform.picture.drawing;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPReadParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a WebP, of a moving one the first picture. By the native library: the only reader in Java fails on transparent pictures and takes ten times as long. The
 * library shrinks a large picture while it reads it, so that little more than the result is ever in our memory.
 */
final class WebpDecoder {
    /** How many times wider than the result the library leaves a picture, so that our own filter has something to work on. */
    private static final int LEEWAY = 2;

    private WebpDecoder() {}

    /** @param width of the result, to which the sink will shrink what it gets */
    static void decode(Path file, PictureHeader header, int width, RowSink sink) throws IOException {
        if (!WebpLibrary.isAvailable()) {
            throw new UnreadablePictureException("This server has no library for WebP");
        }
        byte[] bytes = Files.readAllBytes(file);
        byte[] still = header.animated() ? WebpFrame.first(bytes, header) : bytes;
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(still))) {
            reader.setInput(in);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw new UnreadablePictureException("The WebP is not as large as it says");
            }
            BufferedImage image = reader.read(0, how(header, width));
            Rows.draw(image, sink);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw new UnreadablePictureException("The WebP cannot be read", broken);
        } finally {
            reader.dispose();
        }
    }

    private static WebPReadParam how(PictureHeader header, int width) {
        WebPReadParam how = new WebPReadParam();
        int wanted = width * LEEWAY;
        if (wanted < header.width()) {
            how.setUseScaling(true);
            how.setScaledWidth(wanted);
            how.setScaledHeight((int) Math.max(1, (long) header.height() * wanted / header.width()));
        }
        return how;
    }
}
