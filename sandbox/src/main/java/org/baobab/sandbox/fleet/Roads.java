package org.baobab.sandbox.fleet;

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

/** Towns and the roads between them. */
final class Roads {
    private final Map<String, List<Road>> from = new HashMap<>();

    private record Road(String to, List<Spot> line, double metres) {}

    private record Reached(String town, double metres) {}

    static Roads read() {
        Roads roads = new Roads();
        try (InputStream in = Roads.class.getResourceAsStream("roads.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(roads::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return roads;
    }

    private void add(String text) {
        String[] parts = text.split("\\|");
        List<Spot> line = Arrays.stream(parts[2].split(" "))
                .map(pair -> pair.split(","))
                .map(pair -> new Spot(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
        double metres = 0;
        for (int i = 1; i < line.size(); i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        List<Spot> back = new ArrayList<>(line);
        Collections.reverse(back);
        from.computeIfAbsent(parts[0], town -> new ArrayList<>()).add(new Road(parts[1], line, metres));
        from.computeIfAbsent(parts[1], town -> new ArrayList<>()).add(new Road(parts[0], back, metres));
    }

    String anyTown(RandomGenerator random) {
        List<String> towns = from.keySet().stream().sorted().toList();
        return towns.get(random.nextInt(towns.size()));
    }

    String nearestTown(Spot spot) {
        return from.keySet().stream()
                .min(Comparator.comparingDouble(town -> place(town).metresTo(spot)))
                .orElseThrow();
    }

    Spot place(String town) {
        return from.get(town).getFirst().line().getFirst();
    }

    /** The shortest way, with a bend at each point of it; of one point where there is no way to go. */
    List<Spot> way(String start, String end) {
        Map<String, Double> best = new HashMap<>(Map.of(start, 0.0));
        Map<String, List<Spot>> ways = new HashMap<>(Map.of(start, List.of(place(start))));
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingDouble(Reached::metres));
        next.add(new Reached(start, 0));
        while (!next.isEmpty()) {
            Reached here = next.poll();
            if (here.town().equals(end)) {
                return ways.get(end);
            }
            for (Road road : from.get(here.town())) {
                double metres = here.metres() + road.metres();
                if (metres < best.getOrDefault(road.to(), Double.MAX_VALUE)) {
                    best.put(road.to(), metres);
                    List<Spot> way = new ArrayList<>(ways.get(here.town()));
                    way.addAll(road.line().subList(1, road.line().size()));
                    ways.put(road.to(), way);
                    next.add(new Reached(road.to(), metres));
                }
            }
        }
        return List.of(place(start));
    }
}
