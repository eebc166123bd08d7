package org.baobab.listings;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baobab.platform.kernel.Settings;

/** Addresses that are below the root of the site on its own pages become whole ones for programs elsewhere. */
public class PublicAddresses implements JsonbAdapter<Map<String, String>, Map<String, String>> {
    private final String home =
            new Settings().address("baobab.public.url", "http://localhost:8080").toString();

    @Override
    public Map<String, String> adaptToJson(Map<String, String> addresses) {
        Map<String, String> whole = new LinkedHashMap<>();
        addresses.forEach((name, address) -> whole.put(name, address.startsWith("/") ? home + address : address));
        return whole;
    }

    @Override
    public Map<String, String> adaptFromJson(Map<String, String> addresses) {
        return addresses;
    }
}
