package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures made for a test: a red quarter left above, a green one right above, a blue one left below, a white one right below. */
final class SamplePictures {
    static final String SECRET = "GPS 9.5370,-13.6785";

    private SamplePictures() {}

    static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        fill(pen, Color.RED, 0, 0, width, height);
        fill(pen, Color.GREEN, 1, 0, width, height);
        fill(pen, Color.BLUE, 0, 1, width, height);
        fill(pen, Color.WHITE, 1, 1, width, height);
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, Color color, int column, int row, int width, int height) {
        pen.setColor(color);
        pen.fillRect(column * width / 2, row * height / 2, (width + 1) / 2, (height + 1) / 2);
    }

    static byte[] jpeg(int width, int height) {
        return write("jpeg", quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), false);
    }

    static byte[] progressiveJpeg(int width, int height) {
        return write("jpeg", quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), true);
    }

    static byte[] png(int width, int height) {
        return write("png", quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), false);
    }

    static byte[] interlacedPng(int width, int height) {
        return write("png", quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), true);
    }

    static byte[] png(BufferedImage image) {
        return write("png", image, false);
    }

    static byte[] write(String format, BufferedImage image, boolean gradual) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = Readers.writer(format);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(gradual ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            if ("jpeg".equals(format)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(0.95f);
            }
            ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
            writer.write(null, new IIOImage(image, null, writer.getDefaultImageMetadata(type, how)), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The JPEG with what a telephone writes beside the pixels: orientation and place, a description, a caption, a comment, and a film behind the end. */
    static byte[] asTaken(byte[] jpeg, int orientation) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        byte[] exif = Exif.only(orientation);
        segment(whole, 0xE1, join("Exif\0\0".getBytes(US_ASCII), exif, SECRET.getBytes(US_ASCII)));
        segment(whole, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET).getBytes(US_ASCII));
        segment(whole, 0xED, ("Photoshop 3.0\0" + SECRET).getBytes(US_ASCII));
        segment(whole, 0xE2, ("MPF\0" + SECRET).getBytes(US_ASCII));
        segment(whole, 0xFE, SECRET.getBytes(US_ASCII));
        whole.write(jpeg, 2, jpeg.length - 2);
        whole.writeBytes((SECRET + "<script>alert(1)</script>").getBytes(US_ASCII));
        return whole.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] body) {
        to.write(0xFF);
        to.write(marker);
        to.write(body.length + 2 >> 8);
        to.write(body.length + 2);
        to.writeBytes(body);
    }

    /** The PNG with a text, a time and an orientation before its pixels, and bytes behind its end. */
    static byte[] asTakenPng(byte[] png, int orientation) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(png, 0, 33);
        whole.writeBytes(chunk("tEXt", ("Comment\0" + SECRET).getBytes(US_ASCII)));
        whole.writeBytes(chunk("eXIf", join(Exif.only(orientation), SECRET.getBytes(US_ASCII))));
        whole.write(png, 33, png.length - 33);
        whole.writeBytes(SECRET.getBytes(US_ASCII));
        return whole.toByteArray();
    }

    /** A PNG that promises so many pixels and has hardly any. */
    static byte[] bomb(int width, int height) {
        byte[] png = png(4, 4);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(png, 24, 5)
                .array();
        return join(
                java.util.Arrays.copyOf(png, 8),
                chunk("IHDR", header),
                java.util.Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] chunk(String name, byte[] body) {
        ByteBuffer chunk = ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(name.getBytes(US_ASCII))
                .put(body);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, body.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
