package org.baobab.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Says where a new resource is by its path alone: scheme and host, as this server sees them, are not the caller's behind a proxy. */
@Provider
public class Locations implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location
                && location.isAbsolute()
                && request.getUriInfo().getBaseUri().getAuthority().equals(location.getAuthority())) {
            String query = location.getRawQuery();
            String path = query == null ? location.getRawPath() : location.getRawPath() + '?' + query;
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path);
        }
    }
}
