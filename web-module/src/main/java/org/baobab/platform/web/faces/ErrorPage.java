package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.baobab.platform.kernel.Caller;
import org.omnifaces.util.Faces;

/** What an error page tells: never what broke, but how to go on and the number to quote. */
@Named
@RequestScoped
public class ErrorPage {
    private static final String EXPIRED = "expired";

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    public String key(String kind, String part) {
        return "error." + kind + "." + part;
    }

    /** An expired form is the sender's to repeat, not the server's failure. */
    public void answer(String kind) {
        Faces.getResponse().setStatus(EXPIRED.equals(kind) ? 400 : Integer.parseInt(kind));
    }

    public String getReference() {
        return caller.requestId();
    }

    /** The page on which the form had expired. */
    public String getAgain() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Pages.local(String.valueOf(asked), "/");
    }
}
