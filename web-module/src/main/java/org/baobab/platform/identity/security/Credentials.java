package org.baobab.platform.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.baobab.platform.identity.Authentication;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.key.ApiKeys;

/** What a program sends to show who it is. */
sealed interface Credentials {
    String BEARER = "Bearer ";
    String BASIC = "Basic ";
    String API_KEY = "X-Api-Key";

    static Optional<Credentials> of(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return Optional.of(
                    authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                            ? new Bearer(
                                    authorization.substring(BEARER.length()).strip())
                            : new Unknown());
        }
        return Optional.ofNullable(request.getHeader(API_KEY)).map(Key::new);
    }

    /** As {@link #of}, and by HTTP Basic too: whatever the user is called, the password is an API key or an access token. */
    static Optional<Credentials> ofForeignClient(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return of(request);
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            String password = pair.substring(pair.indexOf(':') + 1);
            // A token has dots between its parts, and a key has none.
            return Optional.of(password.indexOf('.') < 0 ? new Key(password) : new Bearer(password));
        } catch (IllegalArgumentException noBase64) {
            return Optional.of(new Unknown());
        }
    }

    Authenticated authenticate(Authentication people, ApiKeys programs);

    record Bearer(String token) implements Credentials {
        @Override
        public Authenticated authenticate(Authentication people, ApiKeys programs) {
            return people.bearer(token);
        }
    }

    record Key(String secret) implements Credentials {
        @Override
        public Authenticated authenticate(Authentication people, ApiKeys programs) {
            return programs.authenticate(secret.strip());
        }
    }

    /** A scheme that is not ours. */
    record Unknown() implements Credentials {
        @Override
        public Authenticated authenticate(Authentication people, ApiKeys programs) {
            throw new UnauthenticatedException("token-invalid", "The Authorization header has no Bearer token");
        }
    }
}
