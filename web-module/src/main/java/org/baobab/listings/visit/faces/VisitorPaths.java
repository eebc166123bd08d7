package org.baobab.listings.visit.faces;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of listings and agencies, which name them and not a file: the container finds the page of all of them, which finds out which one was asked for by
 * the address as it was written.
 */
public class VisitorPaths implements ServletExtension {
    private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern LISTING = Pattern.compile("/listings/" + ID + "(?:/([^/]*))?");
    private static final Pattern AGENCY = Pattern.compile("/listings/agencies/" + ID);

    /** What an address names. */
    record Named(UUID id, String slug) {}

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        if ("/".equals(deployment.getContextPath())
                || deployment.getContextPath().isEmpty()) {
            deployment.addInitialHandlerChainWrapper(VisitorPaths::wrap);
        }
    }

    private static HttpHandler wrap(HttpHandler next) {
        return exchange -> {
            String path = exchange.getRelativePath();
            boolean reads =
                    Methods.GET.equals(exchange.getRequestMethod()) || Methods.HEAD.equals(exchange.getRequestMethod());
            if (reads && path.startsWith("/listings/")) {
                if (path.length() == "/listings/".length()) {
                    exchange.setRelativePath("/listings");
                } else if (LISTING.matcher(path).matches()) {
                    exchange.setRelativePath("/listings/detail");
                } else if (AGENCY.matcher(path).matches()) {
                    exchange.setRelativePath("/listings/agency");
                }
            }
            next.handleRequest(exchange);
        };
    }

    static Optional<Named> listing(String address) {
        Matcher named = LISTING.matcher(address);
        return named.matches()
                ? Optional.of(new Named(UUID.fromString(named.group(1)), named.group(2)))
                : Optional.empty();
    }

    static Optional<UUID> agency(String address) {
        Matcher named = AGENCY.matcher(address);
        return named.matches() ? Optional.of(UUID.fromString(named.group(1))) : Optional.empty();
    }
}
