package org.baobab.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import org.baobab.platform.identity.security.RequestAuthentication;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.UnauthenticatedException;

/** Turns callers away whom the authentication mechanism could not name; it noted why. */
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationGate implements ContainerRequestFilter {
    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!caller.isAuthenticated()) {
            Object reason = request.getAttribute(RequestAuthentication.FAILURE);
            throw new UnauthenticatedException(
                    reason == null ? "credentials-missing" : reason.toString(), "A closed resource was asked for");
        }
    }
}
