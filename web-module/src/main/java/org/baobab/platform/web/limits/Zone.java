package org.baobab.platform.web.limits;

/** The parts of the API with limits of their own. */
enum Zone {
    API,
    AUTH,
    SEARCH,
    /** Providers call for each message, and a thousand messages go out at once. */
    CALLBACKS,
    /** A page shows many pictures at once, and a whole house that looks at listings may have one address. */
    FILES,
    /** Numbers of advertisers: whoever collects them comes to an end soon. */
    PHONES,
    /** Trackers say every few seconds where they are, and many of them share the address of their telephone company. */
    POSITIONS;

    static Zone of(String path) {
        if (path.startsWith("/api/v1/auth/")) {
            return AUTH;
        }
        if (path.equals("/api/v1/fleet/track") || path.equals("/api/v1/fleet/positions")) {
            return POSITIONS;
        }
        if (path.startsWith("/api/v1/callbacks/")) {
            return CALLBACKS;
        }
        if (path.startsWith("/api/v1/documents/") && (path.endsWith("/content") || path.endsWith("/shared"))) {
            return FILES;
        }
        if (path.startsWith("/seen/") || path.startsWith("/api/v1/listings/") && path.endsWith("/seen")) {
            return FILES;
        }
        if (path.startsWith("/api/v1/conversations/") && path.endsWith("/content")) {
            return FILES;
        }
        if (path.startsWith("/api/v1/listings/") && path.endsWith("/phone")) {
            return PHONES;
        }
        return path.endsWith("/search") || path.endsWith("/suggest") ? SEARCH : API;
    }
}
