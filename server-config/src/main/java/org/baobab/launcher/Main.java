package org.baobab.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the {@code baobab} script calls, once it found a JDK and built what had changed. */
public final class Main {
    private static final Path EAR = Path.of("ear/target/baobab.ear");

    private final Settings settings;
    private final Child launcher;
    private final Progress progress = new Progress(System.out);
    private volatile boolean ending;

    private Main(Settings settings) {
        this.settings = settings;
        this.launcher = new Child("launcher", settings.data());
    }

    public static void main(String[] arguments) {
        try {
            Path root = Path.of(System.getProperty("baobab.root", "."));
            System.exit(new Main(Settings.of(root, System.getenv())).execute(List.of(arguments)));
        } catch (LaunchException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | InterruptedException e) {
            System.err.println("Stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    private int execute(List<String> arguments) throws IOException, InterruptedException {
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "run" -> run();
            case "stop" -> stop();
            case "status" -> status();
            case "psql" -> new Programs(settings).psql(rest);
            case "admin" -> new Programs(settings).admin(rest);
            case "restore" -> new Programs(settings).restore(rest);
            case "backup" -> new Programs(settings).backup(rest);
            case "bench" -> new Programs(settings).bench(rest);
            default -> throw new LaunchException("Unknown command: " + arguments.getFirst());
        };
    }

    private int run() throws IOException, InterruptedException {
        launcher.process().ifPresent(other -> {
            throw new LaunchException("Baobab is running already (process %d, %s). ./baobab stop ends it."
                    .formatted(other.pid(), settings.publicUrl()));
        });
        Environment environment = new Environment(settings, System.out);
        launcher.remember(ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(environment), "stop"));
        try {
            environment.start(settings.root().resolve(EAR));
            new Welcome(settings).print(System.out);
            environment.join();
            throw new LaunchException(
                    "The server ended. Its log: " + environment.serverLog() + "\n" + environment.lastLines(10));
        } catch (LaunchException e) {
            if (ending) {
                // Ctrl-C: what stops now was asked to, and the thread that stops it also ends this process.
                Thread.currentThread().join();
            }
            throw e;
        }
    }

    private void end(Environment environment) {
        ending = true;
        try {
            environment.close();
        } finally {
            launcher.forget();
        }
    }

    private int stop() {
        if (launcher.isRunning()) {
            progress.step("Stopping Baobab");
            // The launcher stops its children itself; what it needs for that is more than the server's own patience.
            launcher.stop(Duration.ofSeconds(90));
        }
        // What a killed launcher left behind.
        new Environment(settings, System.out).close();
        progress.say("Nothing of Baobab runs here any more.");
        return 0;
    }

    private int status() {
        Environment environment = new Environment(settings, System.out);
        line("launcher", launcher);
        line("server", environment.server());
        line("sandbox", environment.sandbox());
        String database =
                environment.ownsDatabase() ? (environment.databaseRuns() ? "running" : "stopped") : "external";
        progress.say("%-10s %s".formatted("database", database));
        progress.say("%-10s %s".formatted("address", settings.publicUrl()));
        progress.say("%-10s http://127.0.0.1:%d/console (user and password: %s)"
                .formatted("console", settings.managementPort(), Wildfly.credentials(settings)));
        progress.say("%-10s %s".formatted("logs", environment.server().log().getParent()));
        return environment.server().isRunning() ? 0 : 3;
    }

    private void line(String name, Child child) {
        progress.say("%-10s %s"
                .formatted(
                        name,
                        child.process()
                                .map(p -> "running (process " + p.pid() + ")")
                                .orElse("stopped")));
    }
}
