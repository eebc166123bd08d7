package org.baobab.platform.notification.sms;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** Twilio's Programmable Messaging, as far as Baobab uses it; public because the client's proxy calls it by reflection. */
@Path("/2010-04-01/Accounts/{account}")
@RegisterProvider(TwilioErrors.class)
public interface TwilioApi {
    /** Accepts a text; it is on its way when this returns. The call has no idempotency key, so it is never repeated here. */
    @POST
    @Path("/Messages.json")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    Taken createMessage(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("account") String account,
            @FormParam("To") String to,
            @FormParam("From") String from,
            @FormParam("Body") String body,
            @FormParam("StatusCallback") String statusCallback);

    /** What Baobab reads of the answer. */
    record Taken(String sid, String status) {}
}
