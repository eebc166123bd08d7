package org.baobab.platform.storage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Where objects are kept, read once at the start. */
@ApplicationScoped
class StorageSettings {
    private static final String PREFIX = "baobab.s3.bucket-prefix";

    @Inject
    Settings settings;

    private Path folder;
    private Optional<S3Address> s3;

    @PostConstruct
    void read() {
        Path otherwise = Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")));
        folder = settings.find("baobab.storage.folder").map(Path::of).orElse(otherwise.resolve("objects"));
        s3 = settings.find("baobab.s3.endpoint").map(this::address);
    }

    private S3Address address(String endpoint) {
        String prefix = settings.text(PREFIX, "baobab-");
        if (!prefix.matches("([a-z0-9][a-z0-9-]{0,40})?")) {
            throw new InvalidSettingException(PREFIX, prefix, "small letters, digits and hyphens, such as baobab-");
        }
        Optional<URI> publicEndpoint = settings.find("baobab.s3.public-endpoint")
                .map(seen -> settings.address("baobab.s3.public-endpoint", seen));
        return new S3Address(
                settings.address("baobab.s3.endpoint", endpoint),
                publicEndpoint,
                settings.text("baobab.s3.region", "us-east-1"),
                required("baobab.s3.access-key"),
                required("baobab.s3.secret-key"),
                prefix,
                settings.flag("baobab.s3.path-style", true));
    }

    private String required(String key) {
        return settings.find(key)
                .orElseThrow(() -> new InvalidSettingException(key, "", "a value, because baobab.s3.endpoint is set"));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Path folder() {
        return folder;
    }

    /** Empty where objects are in the folder. */
    Optional<S3Address> s3() {
        return s3;
    }
}
