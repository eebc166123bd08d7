package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.baobab.platform.identity.session.Client;

/** The program that sent the current request, as it will be listed among a person's sessions. */
@RequestScoped
public class CallingClient {
    @Inject
    HttpServletRequest request;

    Client describe() {
        return new Client(request.getHeader("User-Agent"), request.getRemoteAddr());
    }
}
