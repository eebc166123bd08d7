package org.baobab.platform.notification.sms;

import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.baobab.platform.notification.provider.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Twilio's refusals, with the code that says why. */
public class TwilioErrors implements ResponseExceptionMapper<RuntimeException> {
    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        return Refusal.of(response, "the SMS provider answered " + response.getStatus() + code(response));
    }

    /** An answer without a code comes from something in between. */
    private static String code(Response response) {
        try {
            return ", code " + response.readEntity(JsonObject.class).getInt("code");
        } catch (ProcessingException | NullPointerException | ClassCastException e) {
            return "";
        }
    }
}
