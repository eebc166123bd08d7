package org.baobab.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the environment says about ports, places and parts; every value has a default that suits one developer on one machine. */
public record Settings(Path root, Path data, Map<String, String> environment) {
    private static final int HIGHEST_PORT = 65_535;

    public Settings {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    public static Settings of(Path root, Map<String, String> environment) {
        String data = environment.getOrDefault("BAOBAB_DATA", "").strip();
        return new Settings(root, data.isEmpty() ? root.resolve(".baobab") : root.resolve(data), environment);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public int offset() {
        return number("BAOBAB_PORT_OFFSET", 0, 0, 50_000);
    }

    public int httpPort() {
        return port("BAOBAB_HTTP_PORT", 8080);
    }

    public int managementPort() {
        return port("BAOBAB_MANAGEMENT_PORT", 9990);
    }

    public int sandboxPort() {
        return port("BAOBAB_SANDBOX_PORT", 8090);
    }

    public int sandboxSmtpPort() {
        return port("BAOBAB_SANDBOX_SMTP_PORT", 2525);
    }

    /** The port PostgreSQL is to use; empty for any free one. */
    public Optional<Integer> postgresPort() {
        return find("BAOBAB_POSTGRES_PORT").map(set -> port("BAOBAB_POSTGRES_PORT", 0));
    }

    public boolean demonstration() {
        return flag("BAOBAB_DEMO", true);
    }

    public boolean jsonLog() {
        String format = find("BAOBAB_LOG_FORMAT").orElse("text");
        return switch (format) {
            case "text" -> false;
            case "json" -> true;
            default -> throw wrong("BAOBAB_LOG_FORMAT", format, "text or json");
        };
    }

    /** The name under which servers on one database meet; empty for a server alone. */
    public Optional<String> cluster() {
        return find("BAOBAB_CLUSTER");
    }

    /** What this node is called; empty for the machine's name. */
    public Optional<String> node() {
        return find("BAOBAB_NODE");
    }

    public String bindAddress() {
        return find("BAOBAB_BIND").orElse("127.0.0.1");
    }

    public String publicUrl() {
        return find("BAOBAB_PUBLIC_URL").orElse("http://localhost:" + httpPort());
    }

    public String timeZone() {
        return find("BAOBAB_TIME_ZONE").orElse("UTC");
    }

    /**
     * Measured at rest on two cores: the serial collector 645 MB and 26 s of processor time to boot, G1 695 MB and 30 s. Short headers of objects, which Java has
     * for good since 25, take a sixth off the processor time of filling a search index.
     */
    public String javaOptions() {
        return find("BAOBAB_JAVA_OPTS")
                .orElseGet(() -> javaOptions(Runtime.version().feature()));
    }

    static String javaOptions(int java) {
        return "-Xms64m -Xmx768m -XX:+UseSerialGC" + (java < 25 ? "" : " -XX:+UseCompactObjectHeaders");
    }

    private int port(String name, int otherwise) {
        int port = number(name, otherwise, 1, HIGHEST_PORT) + offset();
        if (port > HIGHEST_PORT) {
            throw new LaunchException(
                    "%s plus BAOBAB_PORT_OFFSET is %d, and ports end at %d.".formatted(name, port, HIGHEST_PORT));
        }
        return port;
    }

    private int number(String name, int otherwise, int least, int most) {
        String value = find(name).orElse(Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the one message for every wrong number.
        }
        throw wrong(name, value, "a whole number from " + least + " to " + most);
    }

    private boolean flag(String name, boolean otherwise) {
        String value = find(name).orElse(Boolean.toString(otherwise)).toLowerCase(Locale.ROOT);
        return switch (value) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw wrong(name, value, "true or false");
        };
    }

    private static LaunchException wrong(String name, String value, String wanted) {
        return new LaunchException("%s is \"%s\"; it must be %s.".formatted(name, value, wanted));
    }
}
