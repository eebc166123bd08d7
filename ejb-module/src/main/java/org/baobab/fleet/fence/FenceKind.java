package org.baobab.fleet.fence;

/** What a zone is for. */
public enum FenceKind {
    /** Leaving it is a violation. */
    ALLOWED,
    /** Entering it is a violation. */
    FORBIDDEN,
    /** Who is there is to be seen, and its speed limit counts; coming and going is nobody's fault. */
    LANDMARK
}
