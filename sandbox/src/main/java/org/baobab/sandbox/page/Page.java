package org.baobab.sandbox.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** The page that shows the inbox as a mailbox and a phone, webhooks and faults: a few files beside this class, nothing from other hosts. */
public final class Page implements Twin {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");
    private static final List<String> FILES = List.of(
            "index.html",
            "sandbox.css",
            "phone.css",
            "tools.css",
            "sandbox.js",
            "app.js",
            "mail.js",
            "phone.js",
            "hooks.js",
            "faults.js",
            "words.js",
            "logo.svg",
            "clip.svg",
            "wallpaper.svg",
            "source-sans-3.woff2");

    @Override
    public void mount(Routes routes) {
        FILES.forEach(name -> {
            String type = name.substring(name.lastIndexOf('.') + 1);
            Answer file = Answer.of(200, TYPES.get(type), content(name))
                    .with("Content-Security-Policy", POLICY)
                    .with("Referrer-Policy", "no-referrer");
            routes.get(name.equals("index.html") ? "/" : "/assets/" + name, request -> file);
        });
    }

    private static byte[] content(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
