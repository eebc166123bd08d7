package org.baobab.platform.backup.restore;

import java.io.PrintStream;
import java.util.List;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.StorageException;

/** {@code ./baobab backup}: what the store holds, and a key to encrypt with. Needs neither server nor database. */
public final class BackupCommand {
    static final String USAGE = """
            Usage: ./baobab backup list | keygen
              list     the complete backups, newest first
              keygen   a new key for BAOBAB_BACKUP_KEY: keep it where a fire that takes this machine does not take it too""";

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final long MEGABYTE = 1L << 20;
    private static final String LINE = "%-24s  %-20s  %9s  %14s  %-9s  %s%n";

    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;

    BackupCommand(Settings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new BackupCommand(Settings.ofProcess(), System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            switch (arguments.size() == 1 ? arguments.getFirst() : "") {
                case "list" -> list();
                case "keygen" -> keygen();
                case "--help" -> out.println(USAGE);
                default -> {
                    err.println(USAGE);
                    return WRONG_USE;
                }
            }
            return 0;
        } catch (StorageException | InvalidSettingException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private void list() {
        try (BackupStore store = BackupStore.of(settings)) {
            List<String> ids = store.ids();
            if (ids.isEmpty()) {
                out.println("The store holds no backup.");
                return;
            }
            out.printf(LINE, "id", "made", "size", "rows", "encrypted", "proven by a restore");
            ids.forEach(id -> print(store, id));
        }
    }

    private void print(BackupStore store, String id) {
        try {
            Manifest manifest = store.manifest(id);
            out.printf(
                    LINE,
                    id,
                    manifest.createdAt().toString().replaceAll("\\.\\d+Z", "Z"),
                    Math.ceilDiv(manifest.totals().size(), MEGABYTE) + " MB",
                    "%,d".formatted(manifest.totals().rows()),
                    manifest.isEncrypted() ? "yes" : "no",
                    Proof.of(store, id)
                            .map(proof -> proof.verifiedAt().toString().replaceAll("\\.\\d+Z", "Z"))
                            .orElse("never"));
        } catch (DamagedBackupException damaged) {
            out.printf("%-24s  damaged: %s%n", id, damaged.getMessage());
        }
    }

    /** In the form that age-keygen has: the recipient is no secret, the last line is. */
    private void keygen() {
        AgeKey key = AgeKey.generate();
        out.println("# public key: " + key.recipient());
        out.println(key.secretText());
    }
}
