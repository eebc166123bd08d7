package org.baobab.platform.notification.whatsapp;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.baobab.platform.notification.provider.Refusal;
import org.baobab.platform.task.TryLaterException;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** WAHA's refusals. That the session is not there, or does not work now, says nothing against the message. */
public class WahaErrors implements ResponseExceptionMapper<RuntimeException> {
    private static final int NO_SESSION = 404;
    private static final int SESSION_NOT_READY = 422;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        if (status == NO_SESSION || status == SESSION_NOT_READY) {
            return new TryLaterException("the WhatsApp session does not work now", PATIENCE);
        }
        return Refusal.of(response, "the WhatsApp server answered " + status);
    }
}
