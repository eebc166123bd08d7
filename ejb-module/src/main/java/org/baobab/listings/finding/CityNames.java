package org.baobab.listings.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What cities are called besides their names, and how they are written. */
final class CityNames {
    private static final List<String> WRITTEN = List.of(
            "Conakry",
            "Kindia",
            "Labé",
            "Kankan",
            "Nzérékoré",
            "Boké",
            "Kamsar",
            "Mamou",
            "Faranah",
            "Siguiri",
            "Kissidougou",
            "Guéckédou",
            "Macenta",
            "Fria",
            "Coyah",
            "Dubréka",
            "Boffa",
            "Forécariah",
            "Télimélé",
            "Dalaba",
            "Pita",
            "Dinguiraye",
            "Dabola",
            "Kouroussa",
            "Kérouané",
            "Mandiana",
            "Beyla",
            "Lola",
            "Yomou",
            "Gaoual",
            "Koundara",
            "Mali",
            "Koubia",
            "Lélouma",
            "Tougué",
            "Dakar",
            "Abidjan",
            "Bamako",
            "Freetown",
            "Monrovia",
            "Bissau",
            "Banjul",
            "Alger",
            "Paris");
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("ckry", "conakry"),
            Map.entry("konakry", "conakry"),
            Map.entry("conakri", "conakry"),
            Map.entry("konakri", "conakry"),
            Map.entry("nzerekorre", "nzerekore"),
            Map.entry("zerekore", "nzerekore"),
            Map.entry("gueckedougou", "gueckedou"),
            Map.entry("guekedou", "gueckedou"),
            Map.entry("kissi", "kissidougou"),
            Map.entry("dubrekah", "dubreka"),
            Map.entry("koya", "coyah"),
            Map.entry("coya", "coyah"),
            Map.entry("siguri", "siguiri"),
            Map.entry("algiers", "alger"));
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        WRITTEN.forEach(name -> NAMES.put(Folding.key(name), name));
    }

    private CityNames() {}

    /** By which listings of this city are found, whichever of its names was said. */
    static String key(String said) {
        String key = Folding.key(said);
        return OTHER_NAMES.getOrDefault(key, key);
    }

    /** As it is written, or as it was said where it is not known. */
    static String written(String said) {
        return NAMES.getOrDefault(key(said), said.strip());
    }
}
