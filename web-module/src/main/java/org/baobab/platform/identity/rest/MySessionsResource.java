package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.identity.MySessions;
import org.baobab.platform.identity.session.SessionView;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where one is signed in. */
@Path("me/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MySessionsResource {
    @Inject
    MySessions sessions;

    @GET
    @Operation(operationId = "mySessions", summary = "Where I am signed in, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Browsers and programs with their device and last use",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "sessions", value = Examples.SESSIONS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    public Slice<SessionView> list(@BeanParam ListParams list) {
        return sessions.list(list.paging());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "endMySession", summary = "Sign one of my devices out")
    @APIResponse(responseCode = "204", description = "Nothing of that session holds any more")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "I have no such session")
    public void end(@PathParam("id") UUID id) {
        sessions.end(id);
    }
}
