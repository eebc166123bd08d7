package org.baobab.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that a person runs beside Baobab, with the database's address and password handed to them in the environment. */
final class Programs {
    private static final String RESTORE = "org.baobab.platform.backup.restore.RestoreCommand";

    private final Settings settings;

    Programs(Settings settings) {
        this.settings = settings;
    }

    /** Opens psql, or says where the database is for those who have another client. */
    int psql(List<String> arguments) throws IOException, InterruptedException {
        try (Borrowed borrowed = new Borrowed(settings)) {
            Database database = borrowed.database();
            URI address = URI.create(database.directUrl().substring("jdbc:".length()));
            Optional<Path> psql = onPath("psql");
            if (psql.isEmpty()) {
                System.out.printf(
                        "psql is not on the PATH. The database: host %s, port %d, name %s, user %s.%n",
                        address.getHost(), portOf(address), address.getPath().substring(1), database.user());
                return 0;
            }
            List<String> command = new ArrayList<>(List.of(
                    psql.get().toString(),
                    "-h",
                    address.getHost(),
                    "-p",
                    Integer.toString(portOf(address)),
                    "-U",
                    database.user(),
                    "-d",
                    address.getPath().substring(1)));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("PGPASSWORD", database.password());
            return builder.start().waitFor();
        }
    }

    /** Makes platform administrators in the database, whether the server runs or not. */
    int admin(List<String> arguments) throws IOException, InterruptedException {
        try (Borrowed borrowed = new Borrowed(settings)) {
            return application(
                    "org.baobab.platform.identity.AdminCommand",
                    arguments,
                    borrowed.database().variables());
        }
    }

    /** Puts a backup back. Where another database's whole address is given, none of our own is started for it. */
    int restore(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.contains("--help") || arguments.stream().anyMatch(argument -> argument.startsWith("jdbc:"))) {
            return application(RESTORE, arguments, store());
        }
        try (Borrowed borrowed = Borrowed.asItIs(settings)) {
            Map<String, String> variables = new HashMap<>(store());
            variables.putAll(borrowed.database().variables());
            return application(RESTORE, arguments, variables);
        }
    }

    /** Lists backups, makes keys; the database is not asked. */
    int backup(List<String> arguments) throws IOException, InterruptedException {
        return application("org.baobab.platform.backup.restore.BackupCommand", arguments, store());
    }

    /** Where objects are, as the server is told. */
    private Map<String, String> store() {
        return Map.of(
                "BAOBAB_STORAGE_FOLDER",
                settings.find("BAOBAB_STORAGE_FOLDER")
                        .orElse(settings.data().resolve("objects").toString()));
    }

    /** Runs a class of the application as it was built, with its libraries and those that the server has for it. */
    private int application(String main, List<String> arguments, Map<String, String> variables)
            throws IOException, InterruptedException {
        Path unpacked = Files.createTempDirectory("baobab-program");
        try {
            Archives.unzip(settings.root().resolve("ear/target/baobab.ear"), unpacked);
            new Environment(settings, System.err).prepareServer();
            String classPath = String.join(
                    File.pathSeparator,
                    unpacked.resolve("*").toString(),
                    unpacked.resolve("lib").resolve("*").toString(),
                    Parts.load().driverJar().toString(),
                    modules("org/bouncycastle/bcprov"),
                    modules("jakarta/ejb/api"),
                    modules("jakarta/enterprise/api"),
                    modules("jakarta/inject/api"),
                    modules("jakarta/json/api"),
                    modules("org/eclipse/parsson"),
                    modules("org/jboss/logging"),
                    modules("org/slf4j"));
            return java(classPath, main, arguments, variables);
        } finally {
            Folders.delete(unpacked);
        }
    }

    /** Runs the benchmark, or with "connections" the one of idle WebSockets, with "transfer" that of files, with "jobs" that of batch jobs; each starts a server of its own. */
    int bench(List<String> arguments) throws IOException, InterruptedException {
        Path tests = settings.root().resolve("system-tests/target");
        String classPath = tests.resolve("classes")
                + File.pathSeparator
                + Files.readString(tests.resolve("bench.classpath")).strip();
        String part = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (part) {
            case "connections" ->
                java(classPath, "org.baobab.bench.IdleConnections", arguments.subList(1, arguments.size()), Map.of());
            case "listings" -> java(classPath, "org.baobab.bench.listings.ListingBench", List.of(), Map.of());
            case "transfer" -> java(classPath, "org.baobab.bench.transfer.TransferBench", List.of(), Map.of());
            case "assignments" ->
                java(
                        classPath,
                        "org.baobab.bench.fleet.AssignmentBench",
                        arguments.subList(1, arguments.size()),
                        Map.of());
            case "positions" ->
                java(
                        classPath,
                        "org.baobab.bench.fleet.PositionBench",
                        arguments.subList(1, arguments.size()),
                        Map.of());
            case "jobs" ->
                java(classPath, "org.baobab.bench.job.JobBench", arguments.subList(1, arguments.size()), Map.of());
            case "backup" ->
                java(
                        classPath,
                        "org.baobab.bench.backup.BackupBench",
                        arguments.subList(1, arguments.size()),
                        Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m -XX:+UseSerialGC"));
            default -> java(classPath, "org.baobab.bench.Bench", arguments, Map.of());
        };
    }

    private int java(String classPath, String main, List<String> arguments, Map<String, String> variables)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbaobab.root=" + settings.root(),
                "-cp",
                classPath,
                main));
        // zstd's native code, which newer JDKs warn about otherwise.
        if (Runtime.version().feature() >= 24) {
            command.add(1, "--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(variables);
        return builder.start().waitFor();
    }

    /** The jars of a module of the server. */
    private String modules(String module) throws IOException {
        Path folder = settings.root()
                .resolve(".baobab/parts/wildfly-" + Parts.load().wildflyVersion())
                .resolve("modules/system/layers/base")
                .resolve(module)
                .resolve("main");
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    File.pathSeparator,
                    files.map(Path::toString)
                            .filter(name -> name.endsWith(".jar"))
                            .toList());
        }
    }

    private static int portOf(URI address) {
        return address.getPort() < 0 ? 5432 : address.getPort();
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The database for as long as a program needs it: one that did not run is stopped again. */
    private static final class Borrowed implements AutoCloseable {
        private final Environment environment;
        private final Database database;
        private final boolean started;

        Borrowed(Settings settings) {
            this(settings, true);
        }

        /** Also one that Baobab could not start on yet: a restore says itself what it lacks. */
        static Borrowed asItIs(Settings settings) {
            return new Borrowed(settings, false);
        }

        private Borrowed(Settings settings, boolean checked) {
            environment = new Environment(settings, System.err);
            started = environment.ownsDatabase() && !environment.databaseRuns();
            database = checked || environment.ownsDatabase()
                    ? environment.startDatabase()
                    : environment.externalDatabase();
        }

        Database database() {
            return database;
        }

        @Override
        public void close() {
            if (started) {
                environment.stopDatabase();
            }
        }
    }
}
