package org.baobab.platform.notification.push;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;

/** Google's token endpoint; public because the client's proxy calls it by reflection. */
@Path("")
@RegisterProvider(GoogleTokenErrors.class)
public interface GoogleTokenApi {
    String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    Token token(@FormParam("grant_type") String grant, @FormParam("assertion") String assertion);

    record Token(
            @JsonbProperty("access_token") String value,
            @JsonbProperty("expires_in") long seconds) {
        /** Never the token itself. */
        @Override
        public String toString() {
            return "Token[" + seconds + " s]";
        }
    }
}
