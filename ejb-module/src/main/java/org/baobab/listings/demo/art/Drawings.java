package org.baobab.listings.demo.art;

import java.awt.image.BufferedImage;
import org.baobab.platform.demo.DrawnPicture;

/** Draws places that do not exist. The same property and picture come out the same, byte by byte, on the same Java. */
public final class Drawings {
    private Drawings() {}

    /**
     * @param property pictures of one property look alike
     * @param picture the same scene once more, but not the same picture
     */
    public static byte[] jpeg(Scene scene, long property, int picture) {
        return DrawnPicture.jpeg(draw(scene, property, picture));
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
}
