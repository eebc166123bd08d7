package org.baobab.listings.moderation;

/** What became of a case. */
public enum Decision {
    /** All is well: what waits is published, who asks is verified. */
    APPROVE,
    /** Not so: the advertiser is told why. */
    REJECT,
    /** Nothing in it; things stay as they are. */
    DISMISS,
    /** Its advertiser, or another decision, was faster. Nobody decides this. */
    OVERTAKEN
}
