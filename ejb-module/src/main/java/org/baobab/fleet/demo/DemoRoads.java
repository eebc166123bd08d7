package org.baobab.fleet.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import org.baobab.platform.geo.GeoPoint;

/** The roads on which the demonstration drives: real towns around Algiers, made-up lines between them. */
final class DemoRoads {
    private final Map<String, List<Road>> from = new HashMap<>();

    private record Road(String to, List<GeoPoint> line, double metres) {}

    private record Reached(String town, double metres) {}

    static DemoRoads read() {
        DemoRoads roads = new DemoRoads();
        try (InputStream in = DemoRoads.class.getResourceAsStream("/demo/fleet-roads.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(roads::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return roads;
    }

    private void add(String text) {
        String[] parts = text.split("\\|");
        List<GeoPoint> line = Arrays.stream(parts[2].split(" "))
                .map(pair -> pair.split(","))
                .map(pair -> new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        List<GeoPoint> back = new ArrayList<>(line);
        Collections.reverse(back);
        from.computeIfAbsent(parts[0], town -> new ArrayList<>()).add(new Road(parts[1], line, metres));
        from.computeIfAbsent(parts[1], town -> new ArrayList<>()).add(new Road(parts[0], back, metres));
    }

    String nearest(GeoPoint place) {
        return from.keySet().stream()
                .min(Comparator.comparingDouble(town -> place(town).metresTo(place)))
                .orElseThrow();
    }

    /** One that can be reached in less than an hour or so. */
    String someTownAround(String town, RandomGenerator random) {
        List<String> near = from.keySet().stream()
                .filter(other -> !other.equals(town) && place(other).metresTo(place(town)) < 30_000)
                .sorted()
                .toList();
        return near.isEmpty() ? from.get(town).getFirst().to() : near.get(random.nextInt(near.size()));
    }

    /** The shortest way. */
    List<GeoPoint> way(String start, String end) {
        Map<String, Double> best = new HashMap<>(Map.of(start, 0.0));
        Map<String, List<GeoPoint>> ways = new HashMap<>(Map.of(start, List.of(place(start))));
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingDouble(Reached::metres));
        next.add(new Reached(start, 0));
        while (!next.isEmpty() && !next.peek().town().equals(end)) {
            Reached here = next.poll();
            for (Road road : from.get(here.town())) {
                double metres = here.metres() + road.metres();
                if (metres < best.getOrDefault(road.to(), Double.MAX_VALUE)) {
                    best.put(road.to(), metres);
                    List<GeoPoint> way = new ArrayList<>(ways.get(here.town()));
                    way.addAll(road.line().subList(1, road.line().size()));
                    ways.put(road.to(), way);
                    next.add(new Reached(road.to(), metres));
                }
            }
        }
        return ways.get(end);
    }

    private GeoPoint place(String town) {
        return from.get(town).getFirst().line().getFirst();
    }
}
