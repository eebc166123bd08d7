package org.baobab.platform.web.edge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.kernel.InvalidSettingException;

/** The other sites whose scripts may call the API. None by default. */
public record CrossOrigin(Set<String> origins) {
    private static final String ANY = "*";

    public static CrossOrigin of(List<String> entries) {
        Set<String> origins = new HashSet<>();
        for (String entry : entries) {
            if (!ANY.equals(entry) && !entry.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?")) {
                throw new InvalidSettingException(
                        "baobab.cors.origins", entry, "origins such as https://app.example.com, or *");
            }
            origins.add(entry);
        }
        return new CrossOrigin(Set.copyOf(origins));
    }

    /** What Access-Control-Allow-Origin has to say to this origin, if anything. */
    public Optional<String> allow(String origin) {
        if (origin == null || origins.isEmpty()) {
            return Optional.empty();
        }
        if (origins.contains(ANY)) {
            return Optional.of(ANY);
        }
        return origins.contains(origin) ? Optional.of(origin) : Optional.empty();
    }
}
