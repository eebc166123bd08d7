package org.baobab.platform.notification.push;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** Firebase Cloud Messaging, HTTP v1; public because the client's proxy calls it by reflection. */
@Path("/v1/projects/{project}")
@RegisterProvider(FcmErrors.class)
public interface FcmApi {
    /** Accepts a message for one device. The call has no idempotency key, so it is never repeated here. */
    @POST
    @Path("/messages:send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Sent send(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("project") String project,
            JsonObject message);

    /** @param name what Firebase calls the message */
    record Sent(String name) {}
}
