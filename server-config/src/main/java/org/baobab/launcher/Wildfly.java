package org.baobab.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One running server with a base folder of its own: its configuration, its journal, its temporary files. */
final class Wildfly {
    static final String ADMINISTRATOR = "baobab";

    private static final Duration VERDICT_PATIENCE = Duration.ofMinutes(2);
    private static final String APPLICATION = "application/baobab.ear";
    private static final int WIDEST = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Settings settings;
    private final ServerHome home;
    private final Path base;
    private final Child child;

    Wildfly(Settings settings, ServerHome home) {
        this.settings = settings;
        this.home = home;
        this.base = settings.data().resolve("server/base");
        this.child = new Child("server", settings.data());
    }

    Child child() {
        return child;
    }

    /** Where the console's user and password are kept. */
    static Path credentials(Settings settings) {
        return settings.data().resolve("console.secrets");
    }

    /** @param ear the application, or null for an empty server */
    void start(Path ear, Map<String, String> variables) {
        try {
            makeBase(ear);
            Child.keepOneOld(log());
        } catch (IOException e) {
            throw new LaunchException("Could not make the server's folder " + base + ": " + e.getMessage(), e);
        }
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home.path())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(base)
                .setServerConfiguration(configuration())
                .addJavaOptions(settings.javaOptions().strip().split("\\s+"))
                .addJavaOptions(quietOptions())
                .addJavaOption("-Djava.net.preferIPv4Stack=true")
                .addJavaOption("-Djava.awt.headless=true")
                .addJavaOption("-Duser.timezone=" + settings.timeZone())
                // A server that lacks memory fails in odd ways from then on; one that ends is started again.
                .addJavaOption("-XX:+ExitOnOutOfMemoryError")
                .addServerArgument("-Djboss.server.log.dir=" + log().getParent())
                .addServerArgument("-Djboss.bind.address=" + settings.bindAddress())
                .addServerArgument("-Djboss.http.port=" + settings.httpPort())
                .addServerArgument("-Djboss.management.http.port=" + settings.managementPort());
        settings.node().ifPresent(node -> command.addServerArgument("-Djboss.node.name=" + node));
        child.start(command.build(), settings.data(), variables);
    }

    private String configuration() {
        return settings.cluster().isPresent() ? ServerHome.CLUSTER : ServerHome.ONE_NODE;
    }

    /** Newer JDKs warn about libraries inside WildFly, and nobody here can do anything about it. */
    private static List<String> quietOptions() {
        return Runtime.version().feature() < 24
                ? List.of()
                : List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    }

    /** What the server writes since this start; what the JVM itself prints is in the child's own log. */
    Path log() {
        return child.log().resolveSibling(settings.jsonLog() ? "server.json" : "server.log");
    }

    String lastLines(int count) {
        List<String> lines = logged().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    void stop() {
        child.stop(PATIENCE);
    }

    /** Waits until the application says that it is ready, or says why it will not be. */
    void awaitReady(Duration patience) {
        await("/health/ready", settings.httpPort(), patience);
        awaitVerdict();
    }

    /** What of a failing application was up already answers as well, until the server has said that it started with errors. */
    private void awaitVerdict() {
        long end = System.nanoTime() + VERDICT_PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end && !logs("WFLYSRV0025")) {
                if (failedToDeploy()) {
                    throw new LaunchException("The application could not start:\n" + reasons());
                }
                Thread.sleep(Duration.ofMillis(200));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while the server was starting", e);
        }
    }

    /** Waits until the management port answers, which is all that a server without an application can do. */
    void awaitManagement(Duration patience) {
        await("/health/live", settings.managementPort(), patience);
    }

    private void await(String path, int port, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try (Knock knock = new Knock(path, port)) {
            while (System.nanoTime() < end) {
                if (knock.isAnswered()) {
                    return;
                }
                if (!child.isRunning()) {
                    throw new LaunchException("The server stopped by itself:\n" + reasons());
                }
                if (failedToDeploy()) {
                    throw new LaunchException("The application could not start:\n" + reasons());
                }
                Thread.sleep(Duration.ofMillis(200));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while the server was starting", e);
        }
        throw new LaunchException("The server was not ready after %d s; %s says what it did last:%n%s"
                .formatted(patience.toSeconds(), log(), lastLines(15)));
    }

    private boolean failedToDeploy() {
        return logs("WFLYSRV0026");
    }

    private boolean logs(String code) {
        return logged().anyMatch(line -> line.contains(code));
    }

    private String reasons() {
        List<String> lines = logged().filter(line -> line.contains(" ERROR ")
                        || line.contains("\"level\":\"ERROR\"")
                        || line.contains("failure description")
                        || line.startsWith("Caused by"))
                // The server repeats whole trees of services; the sentence stands at the begin.
                .map(line -> line.length() > WIDEST ? line.substring(0, WIDEST) + "…" : line)
                .distinct()
                .limit(12)
                .toList();
        String text = lines.isEmpty() ? lastLines(15) + child.lastLines(15) : String.join("\n", lines);
        return text + "\nThe whole log: " + log();
    }

    private Stream<String> logged() {
        try {
            return Files.exists(log()) ? Files.readAllLines(log()).stream() : Stream.empty();
        } catch (IOException beingWritten) {
            return Stream.empty();
        }
    }

    /** A base folder is kept, with what an operator changed in the console, as long as it comes from the same configuration. */
    private void makeBase(Path ear) throws IOException {
        if (ear != null) {
            // A copy, so that a build does not pull the archive away under a running server.
            Path copy = base.resolve(APPLICATION);
            Files.createDirectories(copy.getParent());
            Files.copy(ear, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        Path stampFile = base.resolve("baobab.stamp");
        String stamp = home.stamp() + " " + configuration() + (ear == null ? " empty" : " " + APPLICATION);
        if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        Path configuration = base.resolve("configuration");
        Folders.delete(configuration);
        Files.createDirectories(configuration);
        Path shipped = home.path().resolve("standalone/configuration");
        for (String file : List.of(
                "logging.properties",
                "application-users.properties",
                "application-roles.properties",
                "mgmt-groups.properties")) {
            Files.copy(shipped.resolve(file), configuration.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                configuration.resolve("mgmt-users.properties"), ADMINISTRATOR + "=" + digest(consolePassword()) + "\n");
        String model = Files.readString(shipped.resolve(configuration()));
        Files.writeString(configuration.resolve(configuration()), ear == null ? model : deploying(model));
        Files.writeString(stampFile, stamp);
    }

    private static String deploying(String model) {
        String deployment = """
                    <deployments>
                        <deployment name="baobab.ear" runtime-name="baobab.ear">
                            <fs-archive path="%s" relative-to="jboss.server.base.dir"/>
                        </deployment>
                    </deployments>
                </server>""".formatted(APPLICATION);
        int end = model.lastIndexOf("</server>");
        return model.substring(0, end) + deployment + model.substring(end + "</server>".length());
    }

    private String consolePassword() throws IOException {
        Path file = credentials(settings);
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                secrets.load(in);
            }
        } else {
            secrets.setProperty("user", ADMINISTRATOR);
            secrets.setProperty("password", Secrets.next());
            Secrets.store(file, secrets);
        }
        return secrets.getProperty("password");
    }

    /** The form that Elytron's properties realm reads: HTTP digest's MD5 of user, realm and password. */
    private static String digest(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5")
                    .digest((ADMINISTRATOR + ":ManagementRealm:" + password).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
