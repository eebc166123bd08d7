package org.baobab.platform.geo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.baobab.platform.geo.PlaceName.Kind;

/** The names of regions, prefectures, communes and quarters of the countries that Baobab knows in detail, from the files in {@code geo/}. */
@ApplicationScoped
public class Places {
    private final Map<String, List<Known>> countries = new ConcurrentHashMap<>();

    private final Divisions divisions;

    @Inject
    Places(Divisions divisions) {
        this.divisions = divisions;
    }

    /** For the container's proxy. */
    protected Places() {
        this(null);
    }

    /** @param words as they are compared: small letters and digits, a blank between two words, one before the first */
    private record Known(PlaceName place, String words) {}

    /**
     * Those that have a word which begins so, as somebody types; the whole name first, then larger ones before smaller ones. An empty text finds the regions.
     *
     * @param country two letters; one without a file has no places
     */
    public List<PlaceName> search(String country, String typed, int most) {
        String sought = words(typed == null ? "" : typed);
        Stream<Known> found = sought.isEmpty()
                ? of(country).stream().filter(known -> known.place().kind() == Kind.REGION)
                : of(country).stream().filter(known -> known.words().contains(sought));
        return found.sorted(Comparator.comparing((Known known) -> !known.words().equals(sought))
                        .thenComparing(known -> !known.words().startsWith(sought))
                        .thenComparing(known -> known.place().kind())
                        .thenComparing(Known::words))
                .map(Known::place)
                .limit(most)
                .toList();
    }

    /**
     * The smallest part of the country that an address lies in as far as its words tell, and where they tell of several, or of none, the point.
     *
     * @param city a prefecture, a commune or a quarter, as people write it
     * @param district a commune or a quarter, or null
     * @param point null where it is not known
     */
    public Optional<PlaceName> locate(String country, String city, String district, GeoPoint point) {
        Optional<String> drawn =
                point == null ? Optional.empty() : divisions.at(country, point).map(Division::name);
        List<PlaceName> towns = named(country, city, Set.of(Kind.PREFECTURE, Kind.COMMUNE, Kind.QUARTER));
        Optional<PlaceName> town = chosen(towns, drawn);
        List<PlaceName> within = named(country, district, Set.of(Kind.COMMUNE, Kind.QUARTER)).stream()
                .filter(place -> town.isEmpty() || place.liesIn(prefectureOf(town.get())))
                .toList();
        Optional<PlaceName> part = chosen(within, drawn);
        if (part.isPresent()) {
            return part;
        }
        return town.isPresent() ? town : drawn.flatMap(name -> prefecture(country, name));
    }

    /** The only one, or the only one where the point lies. A prefecture and its town have one name: then the town, which Conakry has not. */
    private static Optional<PlaceName> chosen(List<PlaceName> places, Optional<String> drawn) {
        Set<String> prefectures = new LinkedHashSet<>();
        places.forEach(place -> prefectures.add(prefectureOf(place)));
        Optional<String> prefecture = prefectures.size() == 1
                ? Optional.of(prefectures.iterator().next())
                : drawn.filter(prefectures::contains);
        return prefecture.flatMap(name -> places.stream()
                .filter(place -> place.liesIn(name))
                .min(Comparator.comparing(place -> place.kind() == Kind.PREFECTURE ? Kind.QUARTER : place.kind())));
    }

    private static String prefectureOf(PlaceName place) {
        return place.kind() == Kind.PREFECTURE ? place.name() : place.prefecture();
    }

    private Optional<PlaceName> prefecture(String country, String name) {
        return named(country, name, Set.of(Kind.PREFECTURE)).stream().findFirst();
    }

    private List<PlaceName> named(String country, String name, Set<Kind> kinds) {
        if (name == null) {
            return List.of();
        }
        String sought = words(name);
        return of(country).stream()
                .filter(known ->
                        kinds.contains(known.place().kind()) && known.words().equals(sought))
                .map(Known::place)
                .toList();
    }

    private List<Known> of(String country) {
        return country != null && country.matches("[A-Za-z]{2}")
                ? countries.computeIfAbsent(country.toUpperCase(Locale.ROOT), this::read)
                : List.of();
    }

    private List<Known> read(String country) {
        List<PlaceName> places = new ArrayList<>();
        Set<String> regions = new LinkedHashSet<>();
        Map<String, String> regionOf = new LinkedHashMap<>();
        for (Division division : divisions.of(country)) {
            regions.add(division.region());
            regionOf.put(division.name(), division.region());
        }
        regions.forEach(region -> places.add(new PlaceName(Kind.REGION, region, null, null, null)));
        regionOf.forEach((name, region) -> places.add(new PlaceName(Kind.PREFECTURE, name, region, null, null)));
        for (String[] line : lines(country)) {
            places.add(place(line, regionOf.get(line[0])));
        }
        return places.stream()
                .map(place -> new Known(place, words(place.name())))
                .toList();
    }

    private static PlaceName place(String[] line, String region) {
        boolean quarter = line.length > 2;
        String commune = line[1].isEmpty() ? null : line[1];
        return quarter
                ? new PlaceName(Kind.QUARTER, line[2], region, line[0], commune)
                : new PlaceName(Kind.COMMUNE, commune, region, line[0], null);
    }

    private static List<String[]> lines(String country) {
        try (InputStream file = Places.class.getResourceAsStream("/geo/" + country + "-places.csv")) {
            if (file == null) {
                return List.of();
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split(";"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spelling differs from sign to sign: Nzérékoré and N'Zérékoré, Kaporo-Rails and kaporo rails are the same. */
    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\\u2019\\u02BC]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.isEmpty() ? "" : " " + plain;
    }
}
