package org.baobab.platform.identity.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.identity.Authentication;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.key.ApiKeys;

/**
 * Finds out who sends a request. Under /api, and under /gotenberg with HTTP Basic besides, only headers count, so that no other site's page can speak with a person's cookie; elsewhere only the cookie does.
 * A failure under /api is noted and answered by the REST trunk's filter, because what is answered here passes none of the filters.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class RequestAuthentication implements HttpAuthenticationMechanism {
    /** Request attribute with the slug of the problem that the credentials of an API request have. */
    public static final String FAILURE = "baobab.auth.failure";

    /** ADMIN includes OPERATOR, OPERATOR includes USER; the container knows only sets. */
    private static final Map<PlatformRole, Set<String>> CONTAINER_ROLES = Arrays.stream(PlatformRole.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), RequestAuthentication::included));

    @Inject
    Authentication authentication;

    @Inject
    ApiKeys keys;

    @Inject
    SessionCookie cookie;

    @Inject
    SignInRedirect redirect;

    @Inject
    Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            return program(Credentials.of(request), request, context);
        }
        if (path.startsWith("/gotenberg/")) {
            return program(Credentials.ofForeignClient(request), request, context);
        }
        return path.startsWith("/jakarta.faces.resource/") ? context.doNothing() : browser(request, response, context);
    }

    private AuthenticationStatus program(
            Optional<Credentials> sent, HttpServletRequest request, HttpMessageContext context) {
        try {
            return sent.map(credentials -> enter(credentials.authenticate(authentication, keys), context))
                    .orElseGet(() -> note("credentials-missing", request, context));
        } catch (UnauthenticatedException refused) {
            return note(refused.slug(), request, context);
        }
    }

    private AuthenticationStatus browser(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> token = cookie.read(request);
        if (token.isPresent()) {
            try {
                return enter(authentication.browser(token.get()), context);
            } catch (UnauthenticatedException ended) {
                cookie.takeBack(response);
            }
        }
        return context.isProtected() ? redirect.send(request, response) : context.doNothing();
    }

    private AuthenticationStatus enter(Authenticated who, HttpMessageContext context) {
        caller.authenticatedAs(who);
        return context.notifyContainerAboutLogin(who.principalName(), containerRoles(who));
    }

    private static AuthenticationStatus note(String slug, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(FAILURE, slug);
        return context.doNothing();
    }

    private static Set<String> containerRoles(Authenticated who) {
        return who.platformRole() == null ? Set.of() : CONTAINER_ROLES.get(who.platformRole());
    }

    private static Set<String> included(PlatformRole role) {
        return Arrays.stream(PlatformRole.values())
                .filter(role::includes)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
