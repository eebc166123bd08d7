package org.baobab.bench.backup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.baobab.launcher.Folders;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of its own from Debian's package, with the programs of the same version; the embedded one has none. It listens on loopback only and trusts it. */
public final class DebianPostgres implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String SUPERUSER = "postgres";
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private final Path folder;
    private final int port;

    private DebianPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Empty where the package is not installed. */
    public static Optional<DebianPostgres> start() throws IOException, InterruptedException {
        if (!Files.isExecutable(program("postgres"))) {
            return Optional.empty();
        }
        // Below the folder for temporary files, where nobody may enter; a checkout may be anywhere.
        DebianPostgres server = new DebianPostgres(Files.createTempDirectory("baobab-bench-postgres"), freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.prepare();
        return Optional.of(server);
    }

    private void prepare() throws IOException, InterruptedException {
        if (isRoot()) {
            run("chown", "nobody:nogroup", folder.toString());
        }
        Path data = folder.resolve("data");
        server("initdb", "-D", data.toString(), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        server(
                "pg_ctl",
                "-w",
                "-D",
                data.toString(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -h 127.0.0.1 -k " + folder + " -c shared_buffers=256MB -c max_wal_size=4GB"
                        + " -c maintenance_work_mem=128MB",
                "start");
    }

    private void server(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? NOBODY : List.of());
        command.add(program(program).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("baobab-bench", ".log");
        int result = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log);
        Files.delete(log);
        if (result != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + result + ": " + said);
        }
    }

    /** A shell command in which the programs of this version are on the path and know where the server is. */
    public void shell(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-o", "pipefail", "-c", command).inheritIO();
        builder.environment().merge("PATH", PROGRAMS.toString(), (old, added) -> added + ":" + old);
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("PGPORT", Integer.toString(port));
        builder.environment().put("PGUSER", SUPERUSER);
        int result = builder.start().waitFor();
        if (result != 0) {
            throw new IOException(command + " ended with " + result);
        }
    }

    public DataSource database(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
        source.setUser(SUPERUSER);
        return source;
    }

    public int port() {
        return port;
    }

    private static Path program(String name) {
        return PROGRAMS.resolve(name);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public synchronized void close() {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            server(
                    "pg_ctl",
                    "-w",
                    "-m",
                    "immediate",
                    "-D",
                    folder.resolve("data").toString(),
                    "stop");
        } catch (IOException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }
}
