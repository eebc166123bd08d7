package org.baobab.system.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;

/** Pictures as telephones and attackers send them. */
public final class Photo {
    public static final String SECRET = "GPS 9.5370,-13.6785";

    private static final String BOUNDARY = "baobab-boundary";

    private Photo() {}

    /** Red on its left, blue on its right, different each time. */
    public static byte[] jpeg(int width, int height) {
        return write("jpeg", picture(width, height));
    }

    public static byte[] png(int width, int height) {
        return write("png", picture(width, height));
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.setColor(new Color((int) System.nanoTime() & 0xFFFFFF));
        pen.fillRect(width / 2, 0, 1, height);
        pen.dispose();
        return image;
    }

    private static byte[] write(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Lying on its right side, with a place in EXIF and in a comment. */
    public static byte[] asTaken(byte[] jpeg) {
        byte[] exif = ByteBuffer.allocate(26)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .array();
        return join(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, join("Exif\0\0".getBytes(ISO_8859_1), exif, SECRET.getBytes(ISO_8859_1))),
                segment(0xFE, SECRET.getBytes(ISO_8859_1)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                ("<script>" + SECRET).getBytes(ISO_8859_1));
    }

    private static byte[] segment(int marker, byte[] body) {
        int length = body.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, body);
    }

    /** A PNG of a few bytes that promises so many pixels. */
    public static byte[] bomb(int width, int height) {
        byte[] png = png(4, 4);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A whole PNG whose pixels are none. */
    public static byte[] broken() {
        byte[] png = png(300, 200);
        for (int i = 60; i < png.length - 20; i++) {
            png[i] ^= 0x55;
        }
        return png;
    }

    static Answer send(Api api, String bucket, String name, byte[] content) {
        return post(api, "/documents?bucket=" + bucket, name, content);
    }

    /** As the file of a form. */
    public static Answer post(Api api, String path, String name, byte[] content) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
        return api.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", path, BodyPublishers.ofByteArray(join(head, content, tail)));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
