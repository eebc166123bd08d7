package org.baobab.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.baobab.platform.kernel.Versioned;

/** Gives each single resource its ETag, and a reader that has this version already a 304 without a body. */
@Provider
public class EntityTags implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        String tag = "\"" + view.version() + (view.mark() == null ? "" : "-" + view.mark()) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (seen != null && isRead(request.getMethod()) && matches(seen, tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** RFC 9110: If-None-Match is a list and compares weakly. */
    static boolean matches(String header, String tag) {
        for (String candidate : header.split(",")) {
            String seen = candidate.strip();
            if (seen.equals("*")
                    || seen.equals(tag)
                    || seen.startsWith("W/") && seen.substring(2).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
