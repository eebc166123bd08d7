package org.baobab.platform.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A form sent whole, with the nonce for the scripts of the page that answers it. PrimeFaces expects its own script on every page, which sends the nonce back with
 * every form; our forms work without scripts, and a page that is rendered whole may as well have a new one. {@link PageNonceListener} tells the view.
 */
class PageNonce extends HttpServletRequestWrapper {
    static final String NAME = "primefaces.nonce";

    private final String[] nonce = {
        Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
    };

    PageNonce(HttpServletRequest request) {
        super(request);
    }

    static boolean isNeededBy(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && !"partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    @Override
    public String getParameter(String name) {
        return NAME.equals(name) ? nonce[0] : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return NAME.equals(name) ? nonce.clone() : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new HashMap<>(super.getParameterMap());
        all.put(NAME, nonce.clone());
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
