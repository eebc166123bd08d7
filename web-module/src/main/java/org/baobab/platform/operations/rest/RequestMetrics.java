package org.baobab.platform.operations.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Times each request by its route, method and status, as {@code baobab_requests}. A route is the template of a resource and never an address that somebody
 * made up, so there are only as many series as there are operations and statuses.
 */
@Provider
@PreMatching
public class RequestMetrics implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String STARTED = RequestMetrics.class.getName();
    private static final String NO_ROUTE = "none";

    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    MeterRegistry registry;

    @Context
    ResourceInfo resource;

    private record Series(Method resource, String method, int status) {}

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STARTED) instanceof Long started) {
            // A method that no resource has may be any word: without a route it is not told apart.
            Method matched = resource.getResourceMethod();
            String method = matched == null ? NO_ROUTE : request.getMethod();
            timers.computeIfAbsent(new Series(matched, method, response.getStatus()), this::timer)
                    .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        }
    }

    private Timer timer(Series series) {
        // By the registry's own method: one that a builder registers the server would keep to itself.
        return registry.timer(
                "baobab.requests",
                List.of(
                        Tag.of("route", series.resource() == null ? NO_ROUTE : route(series.resource())),
                        Tag.of("method", series.method()),
                        Tag.of("status", Integer.toString(series.status()))));
    }

    private static String route(Method method) {
        Class<?> type = method.getDeclaringClass();
        return "/" + path(type.getAnnotation(Path.class)) + (method.isAnnotationPresent(Path.class) ? "/" : "")
                + path(method.getAnnotation(Path.class));
    }

    private static String path(Path path) {
        return path == null ? "" : path.value().replaceAll("^/|/$", "");
    }
}
