package org.baobab.platform.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.baobab.platform.pdf.UnprintableException;

/** Looks at the header of each picture before anybody unpacks it: a few hundred bytes can announce more pixels than the server has memory for. */
final class PictureBudget {
    private static final long MILLION = 1_000_000;

    /** One picture, unpacked, takes four bytes a pixel. */
    private static final long LARGEST = 25 * MILLION;

    private static final long LARGEST_JPEG = 50 * MILLION;
    private static final long ALL_TOGETHER = 150 * MILLION;
    private static final int MARKUP_HEAD = 4096;

    private long used;

    /** @return the content, or null where nothing may be made of it */
    byte[] admit(byte[] content) {
        if (isMarkup(content)) {
            return Drawings.clean(content);
        }
        long pixels = pixels(content);
        long most = isJpeg(content) ? LARGEST_JPEG : LARGEST;
        used += pixels;
        if (pixels > most || used > ALL_TOGETHER) {
            throw UnprintableException.pictureTooLarge((pixels > most ? most : ALL_TOGETHER) / MILLION);
        }
        return content;
    }

    private static boolean isMarkup(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, MARKUP_HEAD), StandardCharsets.ISO_8859_1);
        // Also where each letter takes two bytes.
        String letters = head.replace("\0", "");
        return letters.replaceFirst("^[\\s\u00EF\u00BB\u00BF\u00FE\u00FF]+", "").startsWith("<")
                || letters.contains("<svg");
    }

    private static boolean isJpeg(byte[] content) {
        return content.length > 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xD8;
    }

    private static long pixels(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return 0;
        }
    }
}
