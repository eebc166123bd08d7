package org.baobab.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What a person reads when everything runs: addresses, and the demonstration's accounts. */
final class Welcome {
    private static final String ACCOUNTS = "demo/accounts.txt";

    private final Settings settings;

    Welcome(Settings settings) {
        this.settings = settings;
    }

    void print(PrintStream out) throws IOException {
        out.printf("%n  Baobab is ready: %s%n%n", settings.publicUrl());
        out.printf("  REST             %s/api-docs%n", settings.publicUrl());
        out.printf(
                "  server console   http://127.0.0.1:%d/console (%s)%n",
                settings.managementPort(), Wildfly.credentials(settings));
        out.printf("  log              ./baobab logs%n");
        if (settings.demonstration()) {
            out.printf(
                    "  sandbox          http://localhost:%d (mails, texts, WhatsApp, push and webhooks end here)%n%n",
                    settings.sandboxPort());
            out.print(accounts().indent(2));
        } else {
            out.printf(
                    "%n  The first administrator: ./baobab admin create --email you@example.com --name \"Your Name\"%n");
        }
        out.printf("%n  Ctrl-C stops everything; the data stays.%n");
    }

    /** The list is part of the application, beside the rows that it makes. */
    private String accounts() throws IOException {
        Path ear = settings.root().resolve("ear/target/baobab.ear");
        try (ZipFile file = new ZipFile(ear.toFile());
                InputStream jar = file.getInputStream(file.getEntry("baobab-ejb.jar"));
                ZipInputStream entries = new ZipInputStream(jar)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(ACCOUNTS)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
