package org.baobab.platform.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets and scripts that pages for everybody ask for as one file each, as {@code WEB-INF/bundles.properties} lists them: on a slow line each request costs
 * more than what it brings. Comments and indentation stay here.
 */
@Named
@ApplicationScoped
public class Bundles {
    /** Below this address, with the version of everything below {@code resources}. */
    static final String ADDRESS = "/bundles/";

    private static final Pattern RESOURCE = Pattern.compile("#\\{resource\\['([^']+)']}");
    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** One that has its lines for itself. */
    private static final Pattern SCRIPT_COMMENT =
            Pattern.compile("^[ \\t]*/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*$", Pattern.MULTILINE);

    @Inject
    ServletContext context;

    @Inject
    Assets assets;

    private final Map<String, byte[]> bundles = new HashMap<>();

    @PostConstruct
    void read() {
        Properties parts = new Properties();
        try {
            parts.load(new StringReader(text("/WEB-INF/bundles.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : parts.stringPropertyNames()) {
            StringBuilder all = new StringBuilder();
            for (String part : parts.getProperty(name).split(",")) {
                all.append(text("/resources/" + part.strip())).append('\n');
            }
            String small = name.endsWith(".css") ? style(all.toString(), assets.getVersion()) : script(all.toString());
            bundles.put(name, small.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What a page writes to have it. */
    public String address(String name) {
        return ADDRESS + name + "?v=" + assets.getVersion();
    }

    /** A script that waits for the page. Pages write it as text, for as an element it would be given a nonce, which needs a session. */
    public String element(String name) {
        return "<script defer src=\"" + address(name) + "\"></script>";
    }

    String version() {
        return assets.getVersion();
    }

    /** Null where there is none of that name. */
    byte[] find(String name) {
        return bundles.get(name);
    }

    static String style(String sheet, String version) {
        Matcher named = RESOURCE.matcher(STYLE_COMMENT.matcher(sheet).replaceAll(""));
        return named.replaceAll(found -> Matcher.quoteReplacement(
                        ResourceHandler.RESOURCE_IDENTIFIER + "/" + found.group(1) + "?v=" + version))
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .replace(";}", "}")
                .strip();
    }

    static String script(String source) {
        return SCRIPT_COMMENT.matcher(source).replaceAll("").replaceAll("(?m)^\\s+", "");
    }

    private String text(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
