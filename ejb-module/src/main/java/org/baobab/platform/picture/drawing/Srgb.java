package org.baobab.platform.picture.drawing;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Converts colours to what every screen takes for granted, so that a picture looks right without the profile of its camera. */
final class Srgb {
    private Srgb() {}

    /** The picture with its colours in sRGB; unchanged where the profile is missing, broken or not for such colours. */
    static Pixels convert(Pixels picture, byte[] profile) {
        if (profile == null) {
            return picture;
        }
        try {
            ICC_Profile colors = ICC_Profile.getInstance(profile);
            if (colors.getColorSpaceType() != ColorSpace.TYPE_RGB) {
                return picture;
            }
            byte[] data = picture.straight();
            WritableRaster raster = raster(data, picture);
            new ColorConvertOp(new ICC_ColorSpace(colors), ColorSpace.getInstance(ColorSpace.CS_sRGB), null)
                    .filter(raster, raster);
            return mixed(picture, data);
        } catch (IllegalArgumentException | CMMException broken) {
            return picture;
        }
    }

    private static WritableRaster raster(byte[] data, Pixels picture) {
        return Raster.createInterleavedRaster(
                        new DataBufferByte(data, data.length),
                        picture.width(),
                        picture.height(),
                        picture.width() * picture.channels(),
                        picture.channels(),
                        picture.channels() == 4 ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2},
                        null)
                .createWritableChild(0, 0, picture.width(), picture.height(), 0, 0, new int[] {0, 1, 2});
    }

    private static Pixels mixed(Pixels picture, byte[] straight) {
        if (picture.channels() == 4) {
            for (int i = 0; i < straight.length; i += 4) {
                int opacity = straight[i + 3] & 0xFF;
                for (int c = i; c < i + 3; c++) {
                    straight[c] = (byte) (((straight[c] & 0xFF) * opacity + 127) / 255);
                }
            }
        }
        return new Pixels(picture.width(), picture.height(), picture.channels(), straight);
    }
}
