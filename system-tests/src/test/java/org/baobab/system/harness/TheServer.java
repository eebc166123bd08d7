package org.baobab.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baobab.launcher.Environment;
import org.baobab.launcher.Folders;
import org.baobab.launcher.Settings;

/**
 * The one server of the whole run: started by the first test that needs it, on an empty database and on ports of its own, so that it runs beside a
 * {@code ./baobab run} from the same checkout; stopped when the tests' virtual machine ends.
 */
public final class TheServer {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target/environment").toAbsolutePath();
    private static final Path COVERAGE_AGENT =
            Path.of("target/jacoco-agent.jar").toAbsolutePath();
    private static final List<Integer> PORTS = List.of(8080, 9990, 8090, 2525);
    private static final int FIRST_OFFSET = 7000;

    private static final Environment ENVIRONMENT = start();

    private TheServer() {}

    public static String address() {
        return ENVIRONMENT.settings().publicUrl();
    }

    public static String sandbox() {
        return "http://localhost:" + ENVIRONMENT.settings().sandboxPort();
    }

    public static int managementPort() {
        return ENVIRONMENT.settings().managementPort();
    }

    public static String databaseUrl() {
        return ENVIRONMENT.database().directUrl();
    }

    public static String databaseUser() {
        return ENVIRONMENT.database().user();
    }

    public static String databasePassword() {
        return ENVIRONMENT.database().password();
    }

    /** Where the server keeps the bytes of documents. */
    public static Path objects() {
        return DATA.resolve("objects");
    }

    private static Environment start() {
        try {
            return startEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Environment startEmpty() throws IOException {
        Environment leftOver = new Environment(new Settings(ROOT, DATA, Map.of()), System.out);
        leftOver.close();
        Folders.delete(DATA);
        Environment environment = new Environment(new Settings(ROOT, DATA, variables()), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(environment::close, "stop the server under test"));
        environment.start(null);
        return environment;
    }

    private static Map<String, String> variables() throws IOException {
        Map<String, String> variables = new HashMap<>();
        if (TheOpenSearch.isWanted()) {
            variables.putAll(TheOpenSearch.start());
        }
        variables.put("BAOBAB_PORT_OFFSET", Integer.toString(freeOffset()));
        variables.put("BAOBAB_DEMO", "true");
        // Searches find what the tests make, and nothing else.
        variables.put("BAOBAB_DEMO_LISTINGS", "0");
        variables.put("BAOBAB_SANDBOX_FLEET_VEHICLES", "0");
        variables.put("BAOBAB_FLEET_TRIP_PAUSE", "1s");
        variables.put("BAOBAB_FLEET_TRIP_PATIENCE", "1s");
        variables.put("BAOBAB_FLEET_FENCE_PAUSE", "1s");
        variables.put("BAOBAB_DEMO_FLEET", "false");
        variables.put("BAOBAB_RATE_LIMIT_ENABLED", "false");
        variables.put("BAOBAB_SMTP_USER", "baobab@relay.test");
        variables.put("BAOBAB_SMTP_PASSWORD", "pâte à modeler");
        variables.put("BAOBAB_WEBHOOK_RETRIES", "1s,1s,1s,1s,1s");
        variables.put("BAOBAB_TASK_RETRY_DELAY", "2s");
        variables.put("BAOBAB_TASK_RETRY_GROWTH", "2");
        variables.put("BAOBAB_CONVERSATION_AWAY_AFTER", "2s");
        variables.put("BAOBAB_CONVERSATION_LETTER_PAUSE", "1h");
        variables.put("BAOBAB_CORS_ORIGINS", "https://integrator.test");
        // Every test has people of its own, and hashing their passwords as for good was most of what the server did.
        variables.put("BAOBAB_PASSWORD_MEMORY", "7168");
        variables.put("BAOBAB_PASSWORD_ITERATIONS", "1");
        // Compiling as for a long life costs this short one a fifth of its processor time.
        variables.put("BAOBAB_JAVA_OPTS", "-Xms256m -Xmx1g -XX:TieredStopAtLevel=1" + coverage());
        return variables;
    }

    private static String coverage() {
        if (Files.notExists(COVERAGE_AGENT)) {
            return "";
        }
        Path results = DATA.resolveSibling("jacoco-server.exec");
        return " -javaagent:" + COVERAGE_AGENT + "=destfile=" + results + ",includes=org.baobab.*,append=false";
    }

    private static int freeOffset() {
        String wanted = System.getenv("BAOBAB_TEST_PORT_OFFSET");
        if (wanted != null) {
            return Integer.parseInt(wanted);
        }
        return IntStream.range(0, 20)
                .map(step -> FIRST_OFFSET + 20 * step)
                .filter(offset -> PORTS.stream().allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No free ports for the server under test: set BAOBAB_TEST_PORT_OFFSET"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
