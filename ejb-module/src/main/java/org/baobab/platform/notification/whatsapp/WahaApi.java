package org.baobab.platform.notification.whatsapp;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** WAHA, as far as Baobab uses it; public because the client's proxy calls it by reflection. */
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterProvider(WahaErrors.class)
public interface WahaApi {
    String KEY = "X-Api-Key";

    @GET
    @Path("/contacts/check-exists")
    Existence checkExists(
            @HeaderParam(KEY) String key, @QueryParam("phone") String phone, @QueryParam("session") String session);

    /** Accepts a text; the answer's shape differs between WAHA's engines. No idempotency key, so it is never repeated here. */
    @POST
    @Path("/sendText")
    JsonObject sendText(@HeaderParam(KEY) String key, Text text);

    @GET
    @Path("/sessions/{session}")
    Session session(@HeaderParam(KEY) String key, @PathParam("session") String session);

    record Existence(boolean numberExists, String chatId) {}

    record Text(String session, String chatId, String text) {}

    record Session(String name, String status) {}
}
