package org.baobab.platform.notification;

import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells what Twilio refuses for good (4xx) from what it may take later (too many requests, 5xx). */
public class TwilioErrors implements ResponseExceptionMapper<RuntimeException> {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        String reason = "the SMS provider answered " + status + code(response);
        boolean later = status >= 500 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
        return later ? new SendingFailedException(reason, null) : new RefusedForGoodException(reason, null);
    }

    /** Twilio's own code says why; an answer without one comes from something in between. */
    private static String code(Response response) {
        try {
            return ", code " + response.readEntity(JsonObject.class).getInt("code");
        } catch (ProcessingException | NullPointerException | ClassCastException e) {
            return "";
        }
    }
}
