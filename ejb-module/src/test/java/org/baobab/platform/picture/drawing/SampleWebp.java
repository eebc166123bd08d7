package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** WebP files as telephones and drawing programs write them. */
final class SampleWebp {
    private SampleWebp() {}

    static byte[] plain(BufferedImage image) throws IOException {
        Pixels pixels = new Pixels(
                image.getWidth(), image.getHeight(), image.getColorModel().hasAlpha() ? 4 : 3);
        int[] at = {0};
        Rows.draw(image, row -> {
            System.arraycopy(row, 0, pixels.data(), at[0], row.length);
            at[0] += row.length;
        });
        return WebpEncoder.encode(pixels, 0.9f);
    }

    /** With an orientation, a place and a description behind its pixels. */
    static byte[] asTaken(int width, int height, int orientation) throws IOException {
        byte[] plain = plain(SamplePictures.quarters(width, height, BufferedImage.TYPE_3BYTE_BGR));
        byte[] body = SamplePictures.join(
                extended(width, height, 0x0C),
                Arrays.copyOfRange(plain, 12, plain.length),
                chunk("EXIF", SamplePictures.join(Exif.only(orientation), SamplePictures.SECRET.getBytes(US_ASCII))),
                chunk("XMP ", ("<x:xmpmeta>" + SamplePictures.SECRET).getBytes(US_ASCII)));
        return riff(body);
    }

    /** Two pictures after one another. */
    static byte[] moving(int width, int height) throws IOException {
        byte[] plain = plain(SamplePictures.quarters(width, height, BufferedImage.TYPE_3BYTE_BGR));
        ByteBuffer place = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        place.putInt(6, width - 1).putInt(9, height - 1).putInt(12, 100);
        byte[] frame = chunk("ANMF", SamplePictures.join(place.array(), Arrays.copyOfRange(plain, 12, plain.length)));
        return riff(SamplePictures.join(extended(width, height, 0x02), chunk("ANIM", new byte[6]), frame, frame));
    }

    private static byte[] extended(int width, int height, int flags) {
        ByteBuffer body = ByteBuffer.allocate(13).order(ByteOrder.LITTLE_ENDIAN);
        body.put((byte) flags).putInt(4, width - 1).putInt(7, height - 1);
        return chunk("VP8X", Arrays.copyOf(body.array(), 10));
    }

    private static byte[] riff(byte[] chunks) {
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(US_ASCII)).putInt(chunks.length + 4).put("WEBP".getBytes(US_ASCII));
        return SamplePictures.join(head.array(), chunks);
    }

    private static byte[] chunk(String name, byte[] body) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(name.getBytes(US_ASCII)).putInt(body.length);
        return SamplePictures.join(head.array(), body, new byte[body.length & 1]);
    }
}
