package org.baobab.bench.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A photo of twelve megapixels as a telephone makes it: soft shapes, edges and some noise, so that a codec has as much to do as with a real one. */
final class TestPhoto {
    static final int WIDTH = 4000;
    static final int HEIGHT = 3000;

    private static final float QUALITY = 0.9f;

    private TestPhoto() {}

    static byte[] jpeg(long seed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image(new Random(seed)), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Random random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        double phase = random.nextDouble() * 6;
        int[] line = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double hills = Math.sin(x / 310.0 + phase) + Math.sin(y / 170.0 - phase) + Math.sin((x + y) / 97.0);
                int leaf = (x / 40 + y / 60) % 7 == 0 ? 35 : 0;
                int noise = random.nextInt(17) - 8;
                int grey = (int) (120 + 30 * hills) + leaf + noise;
                line[x] = part(grey + 20) << 16 | part(grey) << 8 | part(grey - 25 + y / 60);
            }
            image.setRGB(0, y, WIDTH, 1, line, 0, WIDTH);
        }
        return image;
    }

    private static int part(int value) {
        return Math.clamp(value, 0, 255);
    }
}
