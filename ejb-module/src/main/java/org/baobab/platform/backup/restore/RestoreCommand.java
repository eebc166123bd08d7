package org.baobab.platform.backup.restore;

import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.ObjectStores;
import org.baobab.platform.storage.StorageException;

/** {@code ./baobab restore}: a backup into an empty database and the store of documents, with nothing but this program and PostgreSQL. */
public final class RestoreCommand {
    static final String USAGE = """
            Usage: ./baobab restore <backup> [--into <database>] [--no-documents] [--compare] [--yes]
              <backup>         its id, "latest", or a folder or a tar file (also .tar.gz) that holds it
              --into           another database than Baobab's own: a name (on the same server; made where it is missing)
                               or an address, jdbc:postgresql://host/name?user=…&password=…
              --no-documents   rows only
              --compare        read every row back from the database and compare the sums once more
              --yes            do not ask
            An encrypted backup is opened with BAOBAB_BACKUP_KEY. docs/BACKUP.md has the whole recipe.""";

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int BROKEN_OFF = 3;
    private static final int MOST_WORKERS = 32;
    private static final long MEGABYTE = 1L << 20;

    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;

    RestoreCommand(Settings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // What Flyway tells of each migration is of no use here.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(new RestoreCommand(Settings.ofProcess(), System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        RestoreArguments wanted;
        try {
            wanted = RestoreArguments.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(USAGE);
            return WRONG_USE;
        }
        try (BackupPlace place = BackupPlace.find(wanted.backup(), settings)) {
            return restore(place, wanted);
        } catch (RestoreException refused) {
            err.println(refused.getMessage());
            return REFUSED;
        } catch (DamagedBackupException | StorageException | InvalidSettingException refused) {
            err.println(refused.getMessage() + ".");
            return REFUSED;
        }
    }

    private int restore(BackupPlace place, RestoreArguments wanted) {
        Manifest manifest = place.source().manifest(place.id());
        TargetDatabase target = wanted.target(configured());
        describe(place, manifest, target, wanted);
        PrintedProgress progress = new PrintedProgress(out);
        Restoration restoration = new Restoration(place.source(), manifest, key(), target, workers(), progress);
        restoration.check(wanted.documents());
        if (!wanted.yes() && !confirmed()) {
            err.println("Nothing was changed.");
            return REFUSED;
        }
        try {
            restoration.rows(RestoreMark.Purpose.USE);
            if (wanted.compare()) {
                restoration.compare();
            }
            if (wanted.documents()) {
                documents(restoration);
            }
            restoration.finish();
        } catch (RuntimeException e) {
            err.println(RestoreException.of(e).getMessage());
            err.printf(
                    "The restore broke off. The database at %s is marked as not whole, and no server starts on it: mend what is named above and run"
                            + " the same command again, which begins anew.%n",
                    target);
            return BROKEN_OFF;
        }
        progress.end("Restored backup %s into %s".formatted(manifest.id(), target));
        out.println(
                wanted.into() == null
                        ? "Start Baobab with: ./baobab run"
                        : "Baobab uses it with BAOBAB_DB_URL=" + target);
        return 0;
    }

    private void documents(Restoration restoration) {
        try (ObjectStore store = ObjectStores.ofDocuments(settings)) {
            DocumentRestore.Outcome outcome = restoration.documents().into(store);
            out.printf(
                    "Documents: %d put in place (%d MB), %d were there%n",
                    outcome.written(), outcome.bytes() / MEGABYTE, outcome.kept());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw RestoreException.of(e);
        }
    }

    private TargetDatabase configured() {
        String url = settings.find("baobab.db.direct.url")
                .or(() -> settings.find("baobab.db.url"))
                .orElse("jdbc:postgresql://localhost:5432/baobab");
        return new TargetDatabase(
                url, settings.text("baobab.db.user", "baobab"), settings.text("baobab.db.password", ""));
    }

    private AgeKey key() {
        return settings.find("baobab.backup.key")
                .map(text -> {
                    try {
                        return AgeKey.parse(text);
                    } catch (IllegalArgumentException wrong) {
                        throw new RestoreException(
                                "BAOBAB_BACKUP_KEY is no AGE-SECRET-KEY-1…: " + wrong.getMessage() + ".");
                    }
                })
                .orElse(null);
    }

    private int workers() {
        return settings.integer(
                "baobab.restore.workers",
                Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8),
                1,
                MOST_WORKERS);
    }

    private void describe(BackupPlace place, Manifest manifest, TargetDatabase target, RestoreArguments wanted) {
        out.printf(
                "Backup %s of %s, from %s%n",
                manifest.id(), manifest.createdAt(), place.source().where());
        out.printf(
                "  %,d rows in %d tables, %d MB%s, schema %s%n",
                manifest.totals().rows(),
                manifest.totals().tables(),
                manifest.totals().size() / MEGABYTE,
                manifest.isEncrypted() ? ", encrypted" : "",
                manifest.schemaVersion());
        out.printf(
                "  %,d documents, %d MB%s%n",
                manifest.documents().count(),
                manifest.documents().bytes() / MEGABYTE,
                wanted.documents() ? "" : ": left out");
        out.printf("  into %s%n", target);
    }

    private boolean confirmed() {
        Console console = System.console();
        if (console == null) {
            err.println("There is no terminal to ask at: add --yes.");
            return false;
        }
        String answer = console.readLine("Everything is in order. Restore it? [y/N] ");
        return "y".equalsIgnoreCase(answer);
    }
}
