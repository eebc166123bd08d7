package org.baobab.fleet.fence.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baobab.platform.geo.GeoBox;
import org.junit.jupiter.api.Test;

class BoxTreeTest {
    private final Random random = new Random(3);

    @Test
    void around_isEveryBoxThatHoldsThePlace() {
        for (int number : new int[] {0, 1, 7, 8, 9, 65, 1_000}) {
            List<GeoBox> boxes = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                double south = 30 * random.nextDouble();
                double west = 30 * random.nextDouble();
                boxes.add(new GeoBox(south, west, south + 5 * random.nextDouble(), west + 5 * random.nextDouble()));
            }
            BoxTree tree = new BoxTree(boxes);

            for (int i = 0; i < 300; i++) {
                double lat = 35 * random.nextDouble();
                double lng = 35 * random.nextDouble();
                List<Integer> found = new ArrayList<>();
                tree.around(lat, lng, found::add);
                List<Integer> expected = new ArrayList<>();
                for (int j = 0; j < number; j++) {
                    GeoBox box = boxes.get(j);
                    if (lat >= box.south() && lat <= box.north() && lng >= box.west() && lng <= box.east()) {
                        expected.add(j);
                    }
                }
                assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }
}
