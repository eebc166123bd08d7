package org.baobab.platform.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;

/**
 * No stored text holds a NUL, and PostgreSQL refuses to be asked for one. Whoever names a thing by it is refused; in what somebody looks for, where any text is
 * good, it parts words as a space does.
 */
final class NulInAddress {
    private static final String NUL = "%00";

    /** The parameter of all lists that holds words to look for. */
    private static final String WORDS = "q=";

    private NulInAddress() {}

    /** The parameter that must not have one but has, {@code address} for the path or a name; else empty. */
    static Optional<String> where(String path, String query) {
        if (path.contains(NUL)) {
            return Optional.of("address");
        }
        if (query == null || !query.contains(NUL)) {
            return Optional.empty();
        }
        for (String parameter : query.split("&")) {
            if (parameter.contains(NUL) && !parameter.startsWith(WORDS)) {
                String name = parameter.split("=", 2)[0];
                return Optional.of(name.contains("%") ? "address" : name);
            }
        }
        return Optional.empty();
    }

    /** The request with spaces in place of those that {@link #where} lets through. */
    static HttpServletRequest without(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !query.contains(NUL)) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getQueryString() {
                return query.replace(NUL, "%20");
            }
        };
    }
}
