package org.baobab.platform.notification.push;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.baobab.platform.notification.provider.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Firebase's refusals, by the error code in their details: the status alone does not tell a dead device from a wrong project. */
public class FcmErrors implements ResponseExceptionMapper<RuntimeException> {
    private static final int UNAUTHENTICATED = 401;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        String code = code(response);
        if ("UNREGISTERED".equals(code)) {
            return new DeadDeviceException();
        }
        if (response.getStatus() == UNAUTHENTICATED && code.isEmpty()) {
            return new StaleTokenException();
        }
        return Refusal.of(response, "Firebase answered " + response.getStatus() + (code.isEmpty() ? "" : " " + code));
    }

    private static String code(Response response) {
        try {
            JsonObject error = response.readEntity(JsonObject.class).getJsonObject("error");
            for (JsonValue detail : error.getJsonArray("details")) {
                String code = detail.asJsonObject().getString("errorCode", "");
                if (code.matches("[A-Z_]{1,40}")) {
                    return code;
                }
            }
        } catch (ProcessingException | NullPointerException | ClassCastException e) {
            // An answer without a code comes from something in between.
        }
        return "";
    }
}
