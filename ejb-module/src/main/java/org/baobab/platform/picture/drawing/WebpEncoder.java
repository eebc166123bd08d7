package org.baobab.platform.picture.drawing;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as WebP, with its transparency. */
final class WebpEncoder {
    /** The format has no room for more in either direction. */
    static final int LONGEST_SIDE = 16_383;

    /** 0 is fast, 6 is small; 4 is what the library takes by itself. */
    private static final int EFFORT = 4;

    private WebpEncoder() {}

    static byte[] encode(Pixels picture, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(picture.width() * picture.height() / 8 + 1024);
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(CompressionType.Lossy);
            how.setCompressionQuality(quality);
            how.setMethod(EFFORT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(picture), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Pixels picture) {
        boolean transparent = picture.isTransparent();
        Pixels shown = transparent ? picture : picture.onWhite();
        byte[] data = shown.straight();
        int channels = shown.channels();
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                transparent,
                false,
                transparent ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(data, data.length),
                shown.width(),
                shown.height(),
                shown.width() * channels,
                channels,
                transparent ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2},
                null);
        return new BufferedImage(model, raster, false, null);
    }
}
