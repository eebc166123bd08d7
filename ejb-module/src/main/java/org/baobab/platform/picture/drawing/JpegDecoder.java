package org.baobab.platform.picture.drawing;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Reads a JPEG line by line. Its colours stay in the profile that it brings along. */
final class JpegDecoder {
    private final PictureHeader header;
    private boolean endless;
    private boolean broken;

    private JpegDecoder(PictureHeader header) {
        this.header = header;
    }

    static void decode(Path file, PictureHeader header, RowSink sink) throws IOException {
        new JpegDecoder(header).decode(file, sink);
    }

    private void decode(Path file, RowSink sink) throws IOException {
        ImageReader reader = Readers.reader("jpeg");
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> hear(warning));
            if (header.channels() == 4) {
                InkDecoder.decode(reader, header, sink);
            } else {
                draw(reader, sink);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException failure) {
            // The JDK's reader meets some broken files with whatever it stumbles over.
            throw new UnreadablePictureException("The JPEG cannot be read", failure);
        } finally {
            reader.dispose();
        }
        if (endless && broken) {
            throw new UnreadablePictureException("The JPEG ends before its last line");
        }
    }

    private void draw(ImageReader reader, RowSink sink) throws IOException {
        ColorSpace colors = colors(reader);
        int bands = colors.getNumComponents();
        ColorModel model = new ComponentColorModel(colors, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        Consumer<byte[]> lines = bands == 3 ? sink::row : grey(sink);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setDestination(
                new BufferedImage(model, new LineRaster(header.width(), header.height(), bands, lines), false, null));
        reader.read(0, how);
    }

    /** The space that needs no conversion while reading: converting the small picture afterwards is much less work. */
    private static ColorSpace colors(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new UnreadablePictureException("The JPEG has colours of an unknown kind");
        }
        return types.next().getColorModel().getColorSpace();
    }

    private Consumer<byte[]> grey(RowSink sink) {
        byte[] line = new byte[header.width() * 3];
        return grey -> {
            for (int i = 0; i < grey.length; i++) {
                line[i * 3] = grey[i];
                line[i * 3 + 1] = grey[i];
                line[i * 3 + 2] = grey[i];
            }
            sink.row(line);
        };
    }

    /** The library goes on with grey where the file ends, and only warns. A file that lacks nothing but its end mark is whole. */
    private void hear(String warning) {
        endless |= warning.contains("EOI");
        broken |= warning.contains("premature end");
    }
}
