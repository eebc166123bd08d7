package org.baobab.platform.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.baobab.platform.notification.sms.TwilioReports;
import org.baobab.platform.notification.whatsapp.WahaReports;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where providers say what became of the messages they took. Nobody signs in here: a signature is what is believed. */
@Path("callbacks")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class CallbacksResource {
    @Inject
    TwilioReports twilio;

    @Inject
    WahaReports waha;

    @POST
    @Path("twilio/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "twilioStatus",
            summary = "What became of a text, said by Twilio",
            description = "Signed by X-Twilio-Signature over the public address and all fields. A message that nobody"
                    + " knows is passed over in silence.")
    @APIResponse(responseCode = "204", description = "Heard")
    @APIResponse(responseCode = "403", description = "The signature or the account is not Twilio's for us")
    public void twilio(
            @HeaderParam("X-Twilio-Signature") String signature,
            @Context UriInfo address,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(implementation = Object.class),
                                            examples = @ExampleObject(name = "delivered", value = Examples.TWILIO)))
                    MultivaluedMap<String, String> form) {
        twilio.receive(signature, address.getRequestUri().getRawQuery(), form);
    }

    @POST
    @Path("waha")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "wahaEvent",
            summary = "What became of a WhatsApp message, or of the session, said by WAHA",
            description = "Signed by X-Webhook-Hmac over the body, not older than five minutes by X-Webhook-Timestamp."
                    + " A message that nobody knows is passed over in silence.")
    @APIResponse(responseCode = "204", description = "Heard")
    @APIResponse(responseCode = "400", description = "Signed, and yet no event")
    @APIResponse(responseCode = "403", description = "The signature is not our WAHA's, or the call is old")
    public void waha(
            @HeaderParam("X-Webhook-Hmac") String signature,
            @HeaderParam("X-Webhook-Timestamp") String timestamp,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Object.class),
                                            examples = @ExampleObject(name = "ticks", value = Examples.WAHA)))
                    byte[] body) {
        waha.receive(signature, timestamp, body);
    }
}
