package org.baobab.platform.storage;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Makes stores from settings, for the server's own and for those that are elsewhere. Needs no container. */
public final class ObjectStores {
    private ObjectStores() {}

    /** The store of documents: {@code baobab.storage.folder}, or {@code baobab.s3.*}. */
    public static ObjectStore ofDocuments(Settings settings) {
        return s3(settings, "baobab.s3")
                .<ObjectStore>map(s3 -> new S3Store(s3, EnumSet.allOf(Bucket.class)))
                .orElseGet(() -> new FolderStore(folder(settings)));
    }

    /**
     * A store of its own for some buckets.
     *
     * @param prefix of its keys: {@code <prefix>.s3.endpoint} and its sisters, or {@code <prefix>.folder}
     * @return empty where neither is set
     */
    public static Optional<ObjectStore> elsewhere(Settings settings, String prefix, Set<Bucket> buckets) {
        Optional<ObjectStore> s3 = s3(settings, prefix + ".s3").map(address -> new S3Store(address, buckets));
        return s3.or(() -> settings.find(prefix + ".folder").map(Path::of).map(FolderStore::new));
    }

    /** A folder that was a store, somewhere; nothing is written to it. */
    public static ObjectStore reading(Path folder) {
        return new FolderStore(folder, false);
    }

    static Path folder(Settings settings) {
        Path otherwise = Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")));
        return settings.find("baobab.storage.folder").map(Path::of).orElse(otherwise.resolve("objects"));
    }

    static Optional<S3Address> s3(Settings settings, String prefix) {
        return settings.find(prefix + ".endpoint").map(endpoint -> address(settings, prefix, endpoint));
    }

    private static S3Address address(Settings settings, String prefix, String endpoint) {
        String key = prefix + ".bucket-prefix";
        String bucketPrefix = settings.text(key, "baobab-");
        if (!bucketPrefix.matches("([a-z0-9][a-z0-9-]{0,40})?")) {
            throw new InvalidSettingException(key, bucketPrefix, "small letters, digits and hyphens, such as baobab-");
        }
        Optional<URI> publicEndpoint = settings.find(prefix + ".public-endpoint")
                .map(seen -> settings.address(prefix + ".public-endpoint", seen));
        return new S3Address(
                settings.address(prefix + ".endpoint", endpoint),
                publicEndpoint,
                settings.text(prefix + ".region", "us-east-1"),
                required(settings, prefix, ".access-key"),
                required(settings, prefix, ".secret-key"),
                bucketPrefix,
                settings.flag(prefix + ".path-style", true));
    }

    private static String required(Settings settings, String prefix, String name) {
        return settings.find(prefix + name)
                .orElseThrow(() -> new InvalidSettingException(
                        prefix + name, "", "a value, because " + prefix + ".endpoint is set"));
    }
}
