package org.baobab.platform.realtime.ws;

/** Whose page it is that asks. */
final class Origin {
    private Origin() {}

    /** False also where no page is named: a program has no cookie of a person's. */
    static boolean isOurs(String origin, String host) {
        return origin != null && host != null && origin.matches("https?://.+") && origin.endsWith("://" + host);
    }
}
