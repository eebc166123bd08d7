package org.baobab.platform.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.omnifaces.util.Faces;

/** Where maps get their tiles from. Without an address they show the outline of the country, which we ship. */
@Named
@ApplicationScoped
public class MapTiles {
    private static final String KEY = "baobab.map.tiles.url";
    private static final String POLICY = "Content-Security-Policy";
    private static final String PICTURES = "img-src 'self' data:";
    private static final String SUBDOMAIN = "{s}";

    @Inject
    Settings settings;

    private String template;
    private String attribution;
    private String origin;

    @PostConstruct
    void read() {
        template = settings.find(KEY).orElse(null);
        attribution = settings.text("baobab.map.attribution", "");
        origin = template == null ? null : originOf(template);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** With {z}, {x} and {y} in it; null where there are none. */
    public String getTemplate() {
        return template;
    }

    /** Whom maps are owed to; may hold links. */
    public String getAttribution() {
        return attribution;
    }

    /** Lets the page that is about to be rendered ask the server of tiles for pictures; other pages may not. */
    public void allow() {
        HttpServletResponse response = Faces.getResponse();
        String policy = response.getHeader(POLICY);
        if (origin != null && policy != null && !policy.contains(origin)) {
            response.setHeader(POLICY, policy.replace(PICTURES, PICTURES + " " + origin));
        }
    }

    /** As a Content-Security-Policy names it: any subdomain where the address leaves it open. */
    static String originOf(String template) {
        boolean complete = template.contains("{z}") && template.contains("{x}") && template.contains("{y}");
        try {
            URI server = URI.create(template.replace(SUBDOMAIN, "s").replaceAll("\\{[a-z]}", "0"));
            boolean reachable = server.getHost() != null
                    && ("https".equals(server.getScheme()) || "http".equals(server.getScheme()));
            if (complete && reachable) {
                String host = template.contains("//" + SUBDOMAIN + ".")
                        ? "*." + server.getHost().substring(2)
                        : server.getHost();
                return server.getScheme() + "://" + host + (server.getPort() < 0 ? "" : ":" + server.getPort());
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Falls through to the one message for every wrong address.
        }
        throw new InvalidSettingException(
                KEY, template, "an address such as https://tile.example.com/{z}/{x}/{y}.png, with {z}, {x} and {y}");
    }
}
