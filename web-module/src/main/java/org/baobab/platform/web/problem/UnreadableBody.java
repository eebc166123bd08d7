package org.baobab.platform.web.problem;

import io.undertow.server.RequestTooBigException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;

/** A body that did not arrive whole is the caller's, or the line's, and nothing for the log of errors. */
public final class UnreadableBody {

    private UnreadableBody() {}

    public static ClientErrorException because(IOException failure) {
        boolean tooBig = failure instanceof RequestTooBigException;
        return new ClientErrorException(tooBig ? Status.REQUEST_ENTITY_TOO_LARGE : Status.REQUEST_TIMEOUT, failure);
    }
}
