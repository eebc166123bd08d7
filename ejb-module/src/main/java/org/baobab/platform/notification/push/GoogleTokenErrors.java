package org.baobab.platform.notification.push;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.baobab.platform.notification.provider.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Google does not believe the service account. */
public class GoogleTokenErrors implements ResponseExceptionMapper<RuntimeException> {
    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        return Refusal.of(response, "Google gave no token for the service account: " + response.getStatus());
    }
}
