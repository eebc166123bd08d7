package org.baobab.platform.backup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.baobab.platform.backup.copy.BackupOptions;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.persistence.DatabaseAddress;
import org.baobab.platform.storage.ObjectStore;

/** How backups are made and where they are, read once at the start. */
@ApplicationScoped
public class BackupSettings {
    private static final String KEY = "baobab.backup.key";
    private static final String RETENTION = "baobab.backup.retention";
    private static final int MOST_WORKERS = 16;

    @Inject
    Settings settings;

    @Inject
    ObjectStore documents;

    private int workers;
    private AgeKey key;
    private Retention retention;
    private BackupStore store;

    @PostConstruct
    void read() {
        workers = settings.integer("baobab.backup.workers", 2, 1, MOST_WORKERS);
        key = settings.find(KEY).map(BackupSettings::parseKey).orElse(null);
        String rule = settings.text(RETENTION, "30d");
        retention = Retention.parse(rule)
                .orElseThrow(() -> new InvalidSettingException(
                        RETENTION, rule, "a number of days such as 30d, or days, weeks and months such as gfs:7,4,12"));
        store = BackupStore.of(settings, documents);
    }

    private static AgeKey parseKey(String text) {
        try {
            return AgeKey.parse(text);
        } catch (IllegalArgumentException e) {
            // Not the text: nearly right is nearly the secret.
            throw new InvalidSettingException(
                    KEY, "(hidden)", "a key as ./baobab backup keygen makes one; of this one " + e.getMessage());
        }
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    @PreDestroy
    void close() {
        store.close();
    }

    /** Connections that read tables at once. */
    public int workers() {
        return workers;
    }

    /** Null where backups are not encrypted. */
    public AgeKey key() {
        return key;
    }

    public BackupStore store() {
        return store;
    }

    /** PostgreSQL itself, past pools, for connections of backups alone. */
    public DataSource database() {
        return DatabaseAddress.of(settings).dataSource("baobab-backup");
    }

    BackupSetup setup() {
        Optional<String> endpoint = settings.find("baobab.backup.s3.endpoint");
        Optional<String> folder = settings.find("baobab.backup.folder");
        BackupSetup.Place place = endpoint.isPresent()
                ? BackupSetup.Place.S3
                : folder.isPresent() ? BackupSetup.Place.FOLDER : BackupSetup.Place.WITH_DOCUMENTS;
        return BackupSetup.of(place, endpoint.or(() -> folder).orElse(null), key != null, retention);
    }

    Retention retention() {
        return retention;
    }

    ObjectStore documents() {
        return documents;
    }

    BackupOptions options() {
        String version = BackupSettings.class.getPackage().getImplementationVersion();
        return new BackupOptions(Objects.requireNonNullElse(version, "unknown"), key);
    }
}
