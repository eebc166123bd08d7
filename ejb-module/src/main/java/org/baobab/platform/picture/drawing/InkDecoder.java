package org.baobab.platform.picture.drawing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Reads a JPEG made for printing: cyan, magenta, yellow and black, stored as the light that they let through. By its profile where it has one, else as if the
 * inks were perfect.
 */
final class InkDecoder {
    /** Such pictures cannot be read line by line: of a large one only every second, third … pixel is taken. */
    private static final long LARGEST = 12_000_000;

    private final PictureHeader header;
    private final ColorConvertOp printed;

    private InkDecoder(PictureHeader header) {
        this.header = header;
        this.printed = conversion(header.profile());
    }

    static void decode(ImageReader reader, PictureHeader header, RowSink sink) throws IOException {
        new InkDecoder(header).read(reader, sink);
    }

    private void read(ImageReader reader, RowSink sink) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) header.area() / LARGEST));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        Raster raster = reader.readRaster(0, how);
        byte[] light = ((DataBufferByte) raster.getDataBuffer()).getData();
        byte[] inks = new byte[raster.getWidth() * 4];
        byte[] colors = new byte[raster.getWidth() * 3];
        byte[] row = new byte[header.width() * 3];
        for (int y = 0; y < header.height(); y++) {
            if (y % step == 0) {
                System.arraycopy(light, y / step * inks.length, inks, 0, inks.length);
                toLight(inks);
                toColors(inks, colors);
                widen(colors, row, step);
            }
            sink.row(row);
        }
    }

    private void toLight(byte[] line) {
        if (header.transform() == 2) {
            for (int i = 0; i < line.length; i += 4) {
                double y = line[i] & 0xFF;
                double cb = (line[i + 1] & 0xFF) - 128;
                double cr = (line[i + 2] & 0xFF) - 128;
                line[i] = (byte) (255 - clamp(y + 1.402 * cr));
                line[i + 1] = (byte) (255 - clamp(y - 0.344136 * cb - 0.714136 * cr));
                line[i + 2] = (byte) (255 - clamp(y + 1.772 * cb));
            }
        } else if (header.transform() == PictureHeader.NO_TRANSFORM) {
            for (int i = 0; i < line.length; i++) {
                line[i] = (byte) ~line[i];
            }
        }
    }

    private void toColors(byte[] light, byte[] colors) {
        if (printed != null) {
            byte[] inks = new byte[light.length];
            for (int i = 0; i < inks.length; i++) {
                inks[i] = (byte) ~light[i];
            }
            printed.filter(line(inks, 4), line(colors, 3));
            return;
        }
        for (int i = 0, to = 0; i < light.length; i += 4, to += 3) {
            int black = light[i + 3] & 0xFF;
            colors[to] = (byte) ((light[i] & 0xFF) * black / 255);
            colors[to + 1] = (byte) ((light[i + 1] & 0xFF) * black / 255);
            colors[to + 2] = (byte) ((light[i + 2] & 0xFF) * black / 255);
        }
    }

    private static void widen(byte[] colors, byte[] row, int step) {
        for (int x = 0; x < row.length / 3; x++) {
            System.arraycopy(colors, x / step * 3, row, x * 3, 3);
        }
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static WritableRaster line(byte[] data, int bands) {
        int[] offsets = bands == 4 ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2};
        return Raster.createInterleavedRaster(
                new DataBufferByte(data, data.length), data.length / bands, 1, data.length, bands, offsets, null);
    }

    private static ColorConvertOp conversion(byte[] profile) {
        if (profile == null) {
            return null;
        }
        try {
            ICC_Profile inks = ICC_Profile.getInstance(profile);
            if (inks.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
                return null;
            }
            return new ColorConvertOp(new ICC_ColorSpace(inks), ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}
