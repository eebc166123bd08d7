package org.baobab.fleet.demo.art;

import java.awt.geom.Path2D;
import java.util.Scanner;

/** Shapes as SVG writes them, with the absolute commands M, L, Q, C and Z alone. */
final class Outline {
    private Outline() {}

    static Path2D of(String written) {
        Path2D path = new Path2D.Double();
        try (Scanner words = new Scanner(written)) {
            while (words.hasNext()) {
                String command = words.next();
                switch (command) {
                    case "M" -> path.moveTo(next(words), next(words));
                    case "L" -> path.lineTo(next(words), next(words));
                    case "Q" -> path.quadTo(next(words), next(words), next(words), next(words));
                    case "C" ->
                        path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
                    case "Z" -> path.closePath();
                    default -> throw new IllegalArgumentException("'" + command + "' is no command of an outline");
                }
            }
        }
        return path;
    }

    private static double next(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
