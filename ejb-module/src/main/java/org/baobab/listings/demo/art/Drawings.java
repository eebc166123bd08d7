package org.baobab.listings.demo.art;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws places that do not exist. The same property and picture come out the same, byte by byte, on the same Java. */
public final class Drawings {
    private static final float QUALITY = 0.9f;

    private Drawings() {}

    /**
     * @param property pictures of one property look alike
     * @param picture the same scene once more, but not the same picture
     */
    public static byte[] jpeg(Scene scene, long property, int picture) {
        ImageWriter writer = writer();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * 1024);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(draw(scene, property, picture), null, null), how);
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage draw(Scene scene, long property, int picture) {
        BufferedImage image = new BufferedImage(Brush.WIDTH, Brush.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Look look = Look.of(property);
        try (Brush brush = new Brush(image, property * 31 + picture * 7919L + scene.ordinal())) {
            brush.camera(scene != Scene.OFFICES);
            paint(scene, brush, look);
            if (isOutside(scene)) {
                look.light().veil(brush);
            }
        }
        return image;
    }

    private static boolean isOutside(Scene scene) {
        return scene.compareTo(Scene.TERRACE) <= 0;
    }

    private static void paint(Scene scene, Brush brush, Look look) {
        switch (scene) {
            case HOUSE -> new Outside(brush, look).house();
            case VILLA -> new Outside(brush, look).villa();
            case LAND -> new Outside(brush, look).plot();
            case COURTYARD -> new Outside(brush, look).courtyard();
            case POOL -> new Outside(brush, look).pool();
            case FLATS -> new Town(brush, look).flats();
            case SHOPS -> new Town(brush, look).shops();
            case OFFICES -> new Town(brush, look).offices();
            case TERRACE -> new Inside(brush, look).terrace();
            case LIVING_ROOM -> new Inside(brush, look).living();
            case BEDROOM -> new Inside(brush, look).bedroom();
            case KITCHEN -> new Inside(brush, look).kitchen();
            case BATHROOM -> new Inside(brush, look).bathroom();
            case OFFICE_ROOM -> new Inside(brush, look).office();
            case SHOP_ROOM -> new Inside(brush, look).shop();
        }
    }

    /** The JDK's own, whatever else an application brought along. */
    private static ImageWriter writer() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if ("java.desktop".equals(writer.getClass().getModule().getName())) {
                return writer;
            }
            writer.dispose();
        }
        throw new IllegalStateException("This Java writes no JPEG");
    }
}
