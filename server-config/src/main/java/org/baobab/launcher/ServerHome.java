package org.baobab.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wildfly.core.launcher.CliCommandBuilder;

/**
 * The official WildFly distribution, unpacked and made into Baobab's server by the CLI scripts. It is made again only when the distribution or a script
 * changed, and always from a fresh copy of the configuration that WildFly ships, so that no script has to ask what an earlier run left.
 */
final class ServerHome {
    static final String ONE_NODE = "standalone-baobab.xml";
    static final String CLUSTER = "standalone-baobab-cluster.xml";

    private static final String SHIPPED = "standalone-full-ha.xml";
    private static final String REMOVALS = "00-";
    private static final String VARIANTS = "90-";
    private static final long NEEDED_BYTES = 1_000L << 20;

    private final Parts parts;
    private final Path scripts;
    private final Path home;

    ServerHome(Parts parts, Path scripts, Path folder) {
        this.parts = parts;
        this.scripts = scripts;
        this.home = folder.resolve("wildfly-" + parts.wildflyVersion());
    }

    Path path() {
        return home;
    }

    /** What this configuration was made from; a server's base folder that was made from another one is made anew. */
    String stamp() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(parts.wildflyVersion().getBytes(StandardCharsets.UTF_8));
            digest.update(parts.driverJar().getFileName().toString().getBytes(StandardCharsets.UTF_8));
            for (Path script : scripts(name -> true)) {
                digest.update(script.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(script));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void prepare(Progress progress) {
        try {
            Path stampFile = home.resolve("baobab.stamp");
            if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp())) {
                return;
            }
            progress.step("Unpacking WildFly " + parts.wildflyVersion());
            unpack();
            progress.step("Configuring the server");
            configure("one-node", ONE_NODE);
            configure("cluster", CLUSTER);
            Files.writeString(stampFile, stamp());
        } catch (IOException e) {
            throw new LaunchException("Could not prepare the server in " + home + ": " + e.getMessage(), e);
        }
    }

    private void unpack() throws IOException {
        Files.createDirectories(home.getParent());
        long free = Files.getFileStore(home.getParent()).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new LaunchException("Only %d MB are free in %s; the server needs %d MB."
                    .formatted(free >> 20, home.getParent(), NEEDED_BYTES >> 20));
        }
        Folders.delete(home);
        Path unpacking = home.resolveSibling(home.getFileName() + ".part");
        Folders.delete(unpacking);
        Archives.unzipInner(parts.wildflyZip(), unpacking);
        Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One CLI file: what is removed in a session of its own (a removed subsystem is gone only then), the rest in the order of the names. */
    private void configure(String variant, String ours) throws IOException {
        Path configuration = home.resolve("standalone/configuration");
        Files.copy(configuration.resolve(SHIPPED), configuration.resolve(ours), StandardCopyOption.REPLACE_EXISTING);
        List<String> lines = new ArrayList<>();
        if (!Files.exists(home.resolve("modules/org/postgresql"))) {
            lines.add("module add --name=org.postgresql --resources=%s --dependencies=java.se,jakarta.transaction.api"
                    .formatted(parts.driverJar()));
        }
        lines.addAll(session(ours, scripts(name -> name.startsWith(REMOVALS))));
        lines.addAll(session(
                ours,
                scripts(name -> !name.startsWith(REMOVALS)
                        && (!name.startsWith(VARIANTS) || name.equals(VARIANTS + variant + ".cli")))));
        run(Files.write(home.resolve("configure-" + variant + ".cli"), lines), ours);
    }

    private static List<String> session(String configuration, List<Path> scripts) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("embed-server --server-config=" + configuration + " --std-out=discard");
        for (Path script : scripts) {
            lines.addAll(Files.readAllLines(script));
        }
        lines.add("stop-embedded-server");
        return lines;
    }

    private void run(Path script, String configuration) {
        List<String> command = CliCommandBuilder.of(home)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setScriptFile(script)
                .build();
        Output output = Output.of(command, home, Map.of("JBOSS_HOME", home.toString()));
        // What succeeded before fills pages and says nothing.
        new Output(
                        output.status(),
                        output.text().substring(Math.max(0, output.text().lastIndexOf("\"outcome\" => \"failed\""))))
                .orFail("The server could not be configured (" + configuration + ")");
    }

    private List<Path> scripts(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(scripts)) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }
}
