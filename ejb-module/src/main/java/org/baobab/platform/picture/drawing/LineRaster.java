package org.baobab.platform.picture.drawing;

import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.function.Consumer;

/**
 * Looks like the memory of a whole picture and keeps none of it. The JDK's JPEG reader decodes line by line into a line of its own and lays each in here, from
 * where it goes on; so fifty megapixels cost one line instead of 150 MB.
 */
final class LineRaster extends WritableRaster {
    private final Consumer<byte[]> lines;

    LineRaster(int width, int height, int bands, Consumer<byte[]> lines) {
        super(model(width, height, bands), new DataBufferByte(1), new Point(0, 0));
        this.lines = lines;
    }

    @Override
    public void setRect(int x, int y, Raster line) {
        lines.accept(((DataBufferByte) line.getDataBuffer()).getData());
    }

    private static PixelInterleavedSampleModel model(int width, int height, int bands) {
        int[] offsets = new int[bands];
        for (int i = 0; i < bands; i++) {
            offsets[i] = i;
        }
        return new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, bands, width * bands, offsets);
    }
}
