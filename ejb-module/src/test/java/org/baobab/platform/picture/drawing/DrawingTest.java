package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private static final String CORNERS = "red green blue white";

    @TempDir
    Path folder;

    @Test
    void draw_largePhoto_comesInThreeWidthsAndTwoFormats() throws IOException {
        List<DrawnPicture> drawn = draw(SamplePictures.jpeg(2400, 1600), PictureSizes.PHOTO);

        assertThat(drawn)
                .extracting(each -> each.width() + "x" + each.height() + " " + each.contentType())
                .containsExactly(
                        "1600x1067 image/jpeg",
                        "1600x1067 image/webp",
                        "800x534 image/jpeg",
                        "800x534 image/webp",
                        "320x214 image/jpeg",
                        "320x214 image/webp");
        for (DrawnPicture each : drawn) {
            assertThat(corners(show(each))).as("%s", each).isEqualTo(CORNERS);
        }
    }

    @Test
    void draw_smallPicture_isNeverMadeLarger() throws IOException {
        assertThat(widths(SamplePictures.png(400, 300))).containsExactly(400, 400, 320, 320);
        assertThat(widths(SamplePictures.png(1, 1))).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({"30000,1,1600,1", "1,30000,1,16383", "4000,7,1600,3"})
    void draw_strip_staysWithinWhatTheFormatsHold(int width, int height, int expectedWidth, int expectedHeight)
            throws IOException {
        DrawnPicture widest =
                draw(SamplePictures.png(width, height), PictureSizes.PHOTO).getFirst();

        assertThat(widest.width()).isEqualTo(expectedWidth);
        assertThat(widest.height()).isEqualTo(expectedHeight);
    }

    @ParameterizedTest
    @CsvSource({
        "1,red green blue white",
        "2,green red white blue",
        "3,white blue green red",
        "4,blue white red green",
        "5,red blue green white",
        "6,blue red white green",
        "7,white green blue red",
        "8,green white red blue"
    })
    void draw_anyOrientation_isUpright(int orientation, String corners) throws IOException {
        byte[] taken = SamplePictures.asTaken(SamplePictures.jpeg(900, 600), orientation);

        List<DrawnPicture> drawn = draw(taken, PictureSizes.PHOTO);

        for (DrawnPicture each : drawn) {
            assertThat(corners(show(each))).isEqualTo(corners);
            assertThat(each.width() < each.height()).isEqualTo(orientation >= 5);
            assertThat(new String(each.bytes(), ISO_8859_1)).doesNotContain("Exif", "EXIF", "GPS");
        }
    }

    @Test
    void draw_everyKindOfPng_looksTheSame() throws IOException {
        BufferedImage sixteen = new BufferedImage(
                new java.awt.image.ComponentColorModel(
                        java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                        false,
                        false,
                        1,
                        java.awt.image.DataBuffer.TYPE_USHORT),
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_USHORT, 500, 400, 3, null),
                false,
                null);
        sixteen.createGraphics().drawImage(SamplePictures.quarters(500, 400, BufferedImage.TYPE_INT_RGB), 0, 0, null);

        assertThat(firstCorners(SamplePictures.png(500, 400))).isEqualTo(CORNERS);
        assertThat(firstCorners(SamplePictures.interlacedPng(501, 403))).isEqualTo(CORNERS);
        assertThat(firstCorners(SamplePictures.interlacedPng(4003, 3501))).isEqualTo(CORNERS);
        assertThat(firstCorners(SamplePictures.png(sixteen))).isEqualTo(CORNERS);
        assertThat(firstCorners(SamplePictures.png(SamplePictures.quarters(500, 400, BufferedImage.TYPE_BYTE_INDEXED))))
                .isEqualTo(CORNERS);
        assertThat(firstCorners(SamplePictures.png(SamplePictures.quarters(500, 400, BufferedImage.TYPE_4BYTE_ABGR))))
                .isEqualTo(CORNERS);
        assertThat(firstCorners(SamplePictures.png(SamplePictures.quarters(500, 400, BufferedImage.TYPE_BYTE_GRAY))))
                .endsWith("white");
        assertThat(firstCorners(SamplePictures.png(SamplePictures.quarters(500, 400, BufferedImage.TYPE_BYTE_BINARY))))
                .endsWith("white");
    }

    @Test
    void draw_otherFormats_lookTheSame() throws IOException {
        assertThat(firstCorners(SamplePictures.progressiveJpeg(700, 500))).isEqualTo(CORNERS);
        assertThat(firstCorners(SampleWebp.plain(SamplePictures.quarters(700, 500, BufferedImage.TYPE_3BYTE_BGR))))
                .isEqualTo(CORNERS);
        assertThat(firstCorners(SampleWebp.plain(SamplePictures.quarters(5000, 3000, BufferedImage.TYPE_3BYTE_BGR))))
                .isEqualTo(CORNERS);
        assertThat(firstCorners(SampleWebp.asTaken(700, 500, 1))).isEqualTo(CORNERS);
        assertThat(firstCorners(SampleWebp.moving(700, 500))).isEqualTo(CORNERS);
    }

    @Test
    void draw_transparentPicture_staysSoInWebpAndLiesOnWhiteInJpeg() throws IOException {
        for (byte[] picture : List.of(SamplePictures.png(ring()), SampleWebp.plain(ring()))) {
            for (DrawnPicture each : draw(picture, PictureSizes.PHOTO)) {
                BufferedImage shown = show(each);
                int corner = shown.getRGB(2, 2);
                int middle = shown.getRGB(each.width() / 2, each.height() / 2);
                boolean webp = each.contentType().equals(DrawnPicture.WEBP);
                assertThat(corner >>> 24).isEqualTo(webp ? 0 : 255);
                assertThat(webp ? "white" : name(corner)).isEqualTo("white");
                assertThat(name(middle)).isEqualTo("red");
            }
        }
    }

    @Test
    void draw_inks_becomeColours() throws IOException {
        byte[] inks = SampleInks.jpeg(600, 400);

        assertThat(Drawing.header(file(inks)).channels()).isEqualTo(4);
        assertThat(firstCorners(inks)).isEqualTo(CORNERS);
    }

    @Test
    void draw_face_isTheSquareInTheMiddle() throws IOException {
        List<DrawnPicture> drawn = draw(SamplePictures.jpeg(1200, 400), PictureSizes.FACE);

        assertThat(drawn)
                .extracting(each -> each.width() + "x" + each.height())
                .containsExactly("320x320", "320x320", "96x96", "96x96");
        assertThat(corners(show(drawn.getFirst()))).isEqualTo(CORNERS);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 8_000})
    void draw_cutOff_isToldAsSuch(int length) {
        byte[] noise = SampleInks.noise(400, 300);
        byte[] cut = java.util.Arrays.copyOf(noise, Math.min(length, noise.length / 2));

        assertThatExceptionOfType(UnreadablePictureException.class).isThrownBy(() -> draw(cut, PictureSizes.PHOTO));
    }

    @Test
    void draw_pngWithBrokenPixels_isToldAsSuch() {
        byte[] png = SamplePictures.png(300, 200);
        for (int i = 60; i < png.length - 20; i++) {
            png[i] ^= 0x55;
        }

        assertThatExceptionOfType(UnreadablePictureException.class).isThrownBy(() -> draw(png, PictureSizes.PHOTO));
    }

    private static BufferedImage ring() {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setColor(Color.RED);
        pen.fillOval(100, 100, 400, 400);
        pen.dispose();
        return image;
    }

    private List<Integer> widths(byte[] picture) throws IOException {
        return draw(picture, PictureSizes.PHOTO).stream()
                .map(DrawnPicture::width)
                .toList();
    }

    private String firstCorners(byte[] picture) throws IOException {
        return corners(show(draw(picture, PictureSizes.PHOTO).getFirst()));
    }

    private List<DrawnPicture> draw(byte[] picture, PictureSizes sizes) throws IOException {
        List<DrawnPicture> drawn = new ArrayList<>();
        Path file = file(picture);
        Drawing.draw(file, Drawing.header(file), sizes, drawn::add);
        return drawn;
    }

    private Path file(byte[] picture) throws IOException {
        return Files.write(folder.resolve("picture"), picture);
    }

    private BufferedImage show(DrawnPicture drawn) throws IOException {
        if (drawn.contentType().equals(DrawnPicture.JPEG)) {
            return ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        }
        return SampleInks.read(drawn.bytes());
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 3 / 4;
        int below = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int above = image.getHeight() / 4;
        return String.join(
                " ",
                name(image.getRGB(left, above)),
                name(image.getRGB(right, above)),
                name(image.getRGB(left, below)),
                name(image.getRGB(right, below)));
    }

    private static String name(int rgb) {
        boolean red = (rgb >> 16 & 0xFF) > 150;
        boolean green = (rgb >> 8 & 0xFF) > 150;
        boolean blue = (rgb & 0xFF) > 150;
        if (red && green && blue) {
            return "white";
        }
        return red ? "red" : green ? "green" : blue ? "blue" : "dark";
    }
}
