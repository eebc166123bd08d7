package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CleanPictureTest {
    private static final long MOST = 50_000_000;

    @Test
    void jpeg_asTaken_losesPlaceAndCommentAndWhatIsBehindItsEnd() throws IOException {
        byte[] taken = SamplePictures.asTaken(SamplePictures.jpeg(64, 48), 6);

        byte[] clean = clean(PictureFormat.JPEG, taken);

        assertThat(text(taken)).contains(SamplePictures.SECRET).contains("<script>");
        assertThat(text(clean)).doesNotContain("GPS", "9.53", "<script>", "xmpmeta", "Photoshop", "MPF");
        assertThat(PictureHeader.read(new ByteArrayInputStream(clean)).orientation())
                .isEqualTo(6);
    }

    @Test
    void jpeg_withoutAnythingBesideItsPixels_staysBitByBit() throws IOException {
        byte[] plain = SamplePictures.jpeg(333, 222);
        byte[] gradual = SamplePictures.progressiveJpeg(333, 222);

        assertThat(clean(PictureFormat.JPEG, plain)).isEqualTo(plain);
        assertThat(clean(PictureFormat.JPEG, gradual)).isEqualTo(gradual);
    }

    @Test
    void png_asTaken_losesTextAndKeepsOrientation() throws IOException {
        byte[] taken = SamplePictures.asTakenPng(SamplePictures.png(64, 48), 8);

        byte[] clean = clean(PictureFormat.PNG, taken);

        assertThat(text(clean)).doesNotContain("GPS", "9.53", "Comment");
        assertThat(PictureHeader.read(new ByteArrayInputStream(clean)).orientation())
                .isEqualTo(8);
    }

    @Test
    void webp_withDescriptions_keepsItsLengthAndLosesThem() throws IOException {
        byte[] taken = SampleWebp.asTaken(40, 30, 3);

        byte[] clean =
                clean(PictureFormat.WEBP, SamplePictures.join(taken, SamplePictures.SECRET.getBytes(ISO_8859_1)));

        assertThat(text(taken)).contains(SamplePictures.SECRET);
        assertThat(text(clean)).doesNotContain("GPS", "9.53", "xmpmeta");
        assertThat(clean).hasSameSizeAs(taken);
        assertThat(PictureHeader.read(new ByteArrayInputStream(clean)).orientation())
                .isEqualTo(3);
    }

    @Test
    void png_thatPromisesTooMuch_isRefusedByItsHeader() {
        byte[] bomb = SamplePictures.bomb(30_000, 30_000);

        assertThatExceptionOfType(PictureTooLargeException.class)
                .isThrownBy(() -> clean(PictureFormat.PNG, bomb))
                .satisfies(refused -> assertThat(refused.megapixels()).isEqualTo(900));
    }

    @Test
    void anything_cutOff_isRefused() {
        byte[] jpeg = SamplePictures.jpeg(300, 200);
        byte[] png = SamplePictures.png(300, 200);

        for (int length : new int[] {2, 3, 20, 200, jpeg.length / 2, jpeg.length - 2}) {
            assertThatExceptionOfType(UnreadablePictureException.class)
                    .isThrownBy(() -> clean(PictureFormat.JPEG, Arrays.copyOf(jpeg, length)));
        }
        for (int length : new int[] {8, 30, 40, png.length / 2, png.length - 13}) {
            assertThatExceptionOfType(UnreadablePictureException.class)
                    .isThrownBy(() -> clean(PictureFormat.PNG, Arrays.copyOf(png, length)));
        }
    }

    @Test
    void nothing_isRefused() {
        for (PictureFormat format : PictureFormat.values()) {
            assertThatExceptionOfType(UnreadablePictureException.class).isThrownBy(() -> clean(format, new byte[0]));
        }
    }

    private static byte[] clean(PictureFormat format, byte[] original) throws IOException {
        try (CleanPicture clean = CleanPicture.of(format, new ByteArrayInputStream(original), MOST)) {
            return clean.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
