package org.baobab.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** A real PostgreSQL in the project's own folder: made at the first start, kept between runs, reachable only from this machine. */
final class EmbeddedPostgres implements AutoCloseable {
    private static final String ROLE = "baobab";

    private final Path binaries;
    private final Path home;
    private final Path cluster;
    private final Unprivileged unprivileged;
    private final Properties secrets = new Properties();
    private int port;

    EmbeddedPostgres(Path binaries, Path home) {
        this.binaries = binaries;
        this.home = home;
        this.cluster = home.resolve("cluster");
        this.unprivileged = Unprivileged.onThisMachine();
    }

    /** Starts it, or finds it running because the launcher that started it was killed. */
    Database start(Integer wantedPort) {
        try {
            Files.createDirectories(home);
            unprivileged.own(home);
            loadSecrets();
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialize();
            }
            if (isRunning()) {
                port = Integer.parseInt(
                        Files.readAllLines(cluster.resolve("postmaster.pid")).get(3));
            } else {
                removeStaleLock();
                port = wantedPort == null ? rememberedPort() : wantedPort;
                startOn(port);
            }
            prepare();
            String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, ROLE);
            return new Database(url, url, ROLE, secrets.getProperty(ROLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return Files.exists(cluster.resolve("postmaster.pid"))
                && postmaster().isPresent()
                && unprivileged
                        .run(home, postgres("pg_ctl"), "-D", cluster.toString(), "status")
                        .succeeded();
    }

    @Override
    public void close() {
        if (isRunning()) {
            unprivileged.run(
                    home, postgres("pg_ctl"), "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30", "stop");
        }
    }

    /** PostgreSQL and pg_ctl take a killed process that nobody reaped (a zombie) for a running one. */
    private Optional<ProcessHandle> postmaster() {
        try {
            long pid = Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            return ProcessHandle.of(pid).filter(Child::isAlive);
        } catch (IOException | NoSuchElementException | NumberFormatException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /** What a killed PostgreSQL leaves. Its other processes end by themselves; two servers on the same files would destroy them. */
    private void removeStaleLock() throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (ProcessHandle.allProcesses().anyMatch(this::worksHere)) {
            if (System.nanoTime() > end) {
                throw new LaunchException(
                        "Processes of an earlier PostgreSQL still work in %s; end them first.".formatted(cluster));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(cluster);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private void initialize() throws IOException {
        Path passwordFile = Secrets.write(home.resolve("initdb.password"), secrets.getProperty("postgres"));
        unprivileged.own(passwordFile);
        try {
            unprivileged
                    .run(
                            home,
                            postgres("initdb"),
                            "-D",
                            cluster.toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "-E",
                            "UTF8",
                            "--locale-provider=icu",
                            "--icu-locale=fr-FR",
                            "--locale=C.UTF-8")
                    .orFail("PostgreSQL could not make its files in " + cluster);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void startOn(int chosen) {
        List<String> options = List.of(
                "-p " + chosen,
                "-h 127.0.0.1",
                // The path of a socket is limited to 107 bytes, which a deep checkout exceeds; TCP on loopback serves.
                "-c unix_socket_directories=''",
                "-c max_connections=120",
                "-c shared_buffers=128MB",
                "-c shared_preload_libraries=pg_stat_statements",
                "-c timezone=UTC",
                "-c log_min_duration_statement=1000",
                "-c logging_collector=off");
        unprivileged
                .run(
                        home,
                        postgres("pg_ctl"),
                        "-D",
                        cluster.toString(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        home.resolve("postgres.log").toString(),
                        "-o",
                        String.join(" ", options),
                        "start")
                .orFail("PostgreSQL did not start; " + home.resolve("postgres.log") + " says why");
    }

    private void prepare() {
        String base = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (Connection server = asSuperuser(base + "postgres")) {
            if (!exists(server, "SELECT 1 FROM pg_roles WHERE rolname = '" + ROLE + "'")) {
                execute(server, "CREATE ROLE baobab LOGIN");
            }
            execute(server, "ALTER ROLE baobab PASSWORD '" + secrets.getProperty(ROLE) + "'");
            if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = '" + ROLE + "'")) {
                execute(server, "CREATE DATABASE baobab OWNER baobab");
            }
            // Backups are proven by a restore into a scratch database, which the application makes itself.
            execute(server, "ALTER ROLE baobab CREATEDB");
        } catch (SQLException e) {
            throw new LaunchException("PostgreSQL refused to prepare its database: " + e.getMessage(), e);
        }
        // In the template too, so that a database that the role makes itself has what only a superuser may create.
        createExtensions(base + "template1");
        createExtensions(base + ROLE);
    }

    private void createExtensions(String url) {
        try (Connection database = asSuperuser(url)) {
            for (String extension : Database.EXTENSIONS) {
                execute(database, "CREATE EXTENSION IF NOT EXISTS " + extension);
            }
        } catch (SQLException e) {
            throw new LaunchException("PostgreSQL refused an extension: " + e.getMessage(), e);
        }
    }

    private Connection asSuperuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", secrets.getProperty("postgres"));
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void loadSecrets() throws IOException {
        Path file = home.resolveSibling("postgres.secrets");
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                secrets.load(in);
            }
            return;
        }
        secrets.setProperty("postgres", Secrets.next());
        secrets.setProperty(ROLE, Secrets.next());
        Secrets.store(file, secrets);
    }

    /** The port of the last run if it is still free, so that bookmarks in database tools go on working. */
    private int rememberedPort() throws IOException {
        Path file = home.resolveSibling("postgres.port");
        if (Files.exists(file)) {
            int last = Integer.parseInt(Files.readString(file).strip());
            if (Ports.isFree(last)) {
                return last;
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private String postgres(String program) {
        return binaries.resolve("bin").resolve(program).toString();
    }
}
