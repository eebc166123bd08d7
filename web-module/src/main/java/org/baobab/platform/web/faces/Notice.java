package org.baobab.platform.web.faces;

/**
 * One thing that a page says back.
 *
 * @param field id of the input it is about, or null when it is about the whole page
 */
public record Notice(String tone, String text, String field) {
    public String icon() {
        return switch (tone) {
            case "ok" -> "circle-check";
            case "warn" -> "triangle-alert";
            default -> "circle-alert";
        };
    }
}
