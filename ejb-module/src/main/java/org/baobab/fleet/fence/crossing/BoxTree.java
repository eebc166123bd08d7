package org.baobab.fleet.fence.crossing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.baobab.platform.geo.GeoBox;

/** Which of many boxes are around a place: a tree of boxes within boxes, packed once (sort-tile-recursive) and never changed. None lies over the date line. */
final class BoxTree {
    private static final int CHILDREN = 8;

    private final Node root;

    BoxTree(List<GeoBox> boxes) {
        List<Node> level = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            level.add(new Node(boxes.get(i), i, null));
        }
        while (level.size() > 1) {
            level = packed(level);
        }
        root = level.isEmpty() ? null : level.getFirst();
    }

    void around(double lat, double lng, IntConsumer found) {
        if (root != null) {
            root.around(lat, lng, found);
        }
    }

    private static List<Node> packed(List<Node> nodes) {
        int groups = (nodes.size() + CHILDREN - 1) / CHILDREN;
        int slice = (int) Math.ceil(Math.sqrt(groups)) * CHILDREN;
        List<Node> byLongitude = new ArrayList<>(nodes);
        byLongitude.sort(Comparator.comparingDouble(node -> node.west + node.east));
        List<Node> parents = new ArrayList<>();
        for (int from = 0; from < byLongitude.size(); from += slice) {
            List<Node> column = byLongitude.subList(from, Math.min(from + slice, byLongitude.size()));
            column.sort(Comparator.comparingDouble(node -> node.south + node.north));
            for (int i = 0; i < column.size(); i += CHILDREN) {
                parents.add(Node.above(column.subList(i, Math.min(i + CHILDREN, column.size()))));
            }
        }
        return parents;
    }

    private static final class Node {
        private final double south;
        private final double west;
        private final double north;
        private final double east;
        private final int number;
        private final Node[] children;

        Node(GeoBox box, int number, Node[] children) {
            this.south = box.south();
            this.west = box.west();
            this.north = box.north();
            this.east = box.east();
            this.number = number;
            this.children = children;
        }

        static Node above(List<Node> children) {
            Node[] all = children.toArray(Node[]::new);
            GeoBox box = new GeoBox(
                    Arrays.stream(all).mapToDouble(node -> node.south).min().orElseThrow(),
                    Arrays.stream(all).mapToDouble(node -> node.west).min().orElseThrow(),
                    Arrays.stream(all).mapToDouble(node -> node.north).max().orElseThrow(),
                    Arrays.stream(all).mapToDouble(node -> node.east).max().orElseThrow());
            return new Node(box, -1, all);
        }

        void around(double lat, double lng, IntConsumer found) {
            if (lat < south || lat > north || lng < west || lng > east) {
                return;
            }
            if (children == null) {
                found.accept(number);
                return;
            }
            for (Node child : children) {
                child.around(lat, lng, found);
            }
        }
    }
}
