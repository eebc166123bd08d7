package org.baobab.platform.picture.drawing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one fact that is taken from what a camera wrote beside the picture. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int PREFIX = 0x45786966;

    private Exif() {}

    /** @return 1 to 8; 1 as well where nothing or nonsense is said */
    static int orientation(byte[] bytes, int offset) {
        try {
            ByteBuffer tiff =
                    ByteBuffer.wrap(bytes, offset, bytes.length - offset).slice();
            // WebP files often carry JPEG's prefix along.
            if (tiff.getInt(0) == PREFIX) {
                tiff = tiff.slice(6, tiff.limit() - 6);
            }
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException nonsense) {
            // What a camera wrote wrongly does not make the picture worse.
        }
        return 1;
    }

    /** What EXIF has to say when it says nothing but the orientation. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(26)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
