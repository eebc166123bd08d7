package org.baobab.platform.web.limits;

/** The parts of the API with limits of their own. */
enum Zone {
    API,
    AUTH,
    SEARCH;

    static Zone of(String path) {
        if (path.startsWith("/api/v1/auth/")) {
            return AUTH;
        }
        return path.endsWith("/search") || path.endsWith("/suggest") ? SEARCH : API;
    }
}
