package org.baobab.platform.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The version in the address of every stylesheet, script, font and picture: it changes when one of them does, so browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Assets {
    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void sum() {
        CRC32 sum = new CRC32();
        add(sum, "/resources/");
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }

    private void add(CRC32 sum, String path) {
        for (String each : new TreeSet<>(context.getResourcePaths(path))) {
            if (each.endsWith("/")) {
                add(sum, each);
            } else {
                sum.update(read(each));
            }
        }
    }

    private byte[] read(String path) {
        try (InputStream content = context.getResourceAsStream(path)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
