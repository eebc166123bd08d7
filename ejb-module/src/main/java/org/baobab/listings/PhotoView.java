package org.baobab.listings;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Map;
import java.util.UUID;

/**
 * A photo of a listing; the first is its cover.
 *
 * @param sizes address by width ("320", "800", "1600"); none of them until it is drawn, then all. On pages they begin at the root of the site, in JSON they are
 *     whole
 * @param width of its largest size; 0 until it is drawn
 * @param alt what it shows, in words
 */
public record PhotoView(
        UUID id,
        @JsonbTypeAdapter(PublicAddresses.class) Map<String, String> sizes,
        int width,
        int height,
        String alt) {}
