package org.baobab.listings.demo;

import java.util.List;
import org.baobab.platform.geo.GeoPoint;

/**
 * Part of a town.
 *
 * @param at how one says that something is there
 * @param near what is not far, as it follows "près"
 * @param level what prices are multiplied with
 * @param share how often something is offered here, beside the others
 */
record Quarter(
        String city, String name, String at, String near, GeoPoint middle, double level, boolean sea, int share) {
    static List<Quarter> all() {
        return Lines.of("quarters.csv").stream().map(Quarter::parse).toList();
    }

    private static Quarter parse(String line) {
        String[] cells = line.split(";", -1);
        return new Quarter(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                new GeoPoint(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                Double.parseDouble(cells[6]),
                cells[7].equals("s"),
                Integer.parseInt(cells[8]));
    }

    boolean isInTheCapital() {
        return city.equals("Conakry");
    }
}
