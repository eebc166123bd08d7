package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** Where in the site this request is. */
@Named
@RequestScoped
public class Pages {
    @Inject
    HttpServletRequest request;

    /** The value of aria-current for a link to that path: "page", or null, which leaves the attribute out. */
    public String current(String path) {
        return path.equals(request.getRequestURI()) ? "page" : null;
    }

    /** The address itself if it is a path of this site, else the other one: what came from outside must not lead outside. */
    public static String local(String address, String otherwise) {
        boolean ours = address != null && address.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
        return ours ? address : otherwise;
    }

    /** Goes on to another page of this site, as after every action that changed something. */
    public static void open(String address) {
        try {
            Faces.getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
