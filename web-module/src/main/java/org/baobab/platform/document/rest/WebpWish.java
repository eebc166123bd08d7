package org.baobab.platform.document.rest;

/** Whether whoever asks can show WebP. Only its own name counts: what says "anything" may be a mail program of 2005. */
public final class WebpWish {
    private static final String WEBP = "image/webp";

    private WebpWish() {}

    public static boolean of(String accept) {
        if (accept == null) {
            return false;
        }
        for (String range : accept.split(",")) {
            String[] parts = range.strip().split("\\s*;\\s*");
            if (parts[0].equalsIgnoreCase(WEBP)) {
                return parts.length < 2 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?");
            }
        }
        return false;
    }
}
