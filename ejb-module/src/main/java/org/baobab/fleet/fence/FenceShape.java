package org.baobab.fleet.fence;

import java.util.List;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.geo.Ring;

/**
 * The ground that a zone covers: an outline with holes, or a circle.
 *
 * @param outline of a circle, a box around it
 * @param circle null for a polygon
 */
public record FenceShape(Ring outline, List<Ring> holes, FenceCircle circle) {
    public FenceShape {
        holes = List.copyOf(holes);
    }

    static FenceShape of(FenceCircle circle) {
        GeoBox around = GeoBox.around(circle.center(), circle.radius());
        Ring box = new Ring(
                around.west(),
                around.south(),
                around.east(),
                around.south(),
                around.east(),
                around.north(),
                around.west(),
                around.north());
        return new FenceShape(box, List.of(), circle);
    }

    public GeoBox box() {
        return outline.box();
    }

    public boolean contains(double lat, double lng) {
        if (circle != null) {
            return box().contains(new GeoPoint(lat, lng))
                    && circle.center().metresTo(new GeoPoint(lat, lng)) <= circle.radius();
        }
        if (!outline.contains(lat, lng)) {
            return false;
        }
        for (Ring hole : holes) {
            if (hole.contains(lat, lng)) {
                return false;
            }
        }
        return true;
    }
}
