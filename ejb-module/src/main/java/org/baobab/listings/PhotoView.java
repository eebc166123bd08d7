package org.baobab.listings;

import java.util.Map;
import java.util.UUID;

/**
 * A photo of a listing; the first is its cover.
 *
 * @param sizes address by longest side ("320", "800", "1600"), of those that are drawn by now
 * @param alt what it shows, in words
 */
public record PhotoView(UUID id, Map<String, String> sizes, int width, int height, String alt) {}
