package org.baobab.platform.realtime;

/**
 * Something happened; fired as a CDI event on every node. The text is what a connection is sent, {@code {"type","id","at","data"}}, written once for all of
 * them.
 */
public record LiveEvent(Audience audience, String type, String text) {
    /** For the nodes: the way here was cut for a while, so events and signals may be missing. */
    public static final String RESTORED = "realtime.restored";
}
