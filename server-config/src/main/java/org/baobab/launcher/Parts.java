package org.baobab.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** The files that the build took from Maven Central and the launcher unpacks. */
record Parts(String wildflyVersion, Path wildflyZip, String postgresVersion, Path postgresJar, Path driverJar) {

    static Parts load() {
        Properties properties = new Properties();
        try (var in = Parts.class.getResourceAsStream("launcher.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Parts(
                properties.getProperty("wildfly.version"),
                Path.of(properties.getProperty("wildfly.zip")),
                properties.getProperty("postgres.version"),
                Path.of(properties.getProperty("postgres.jar")),
                Path.of(properties.getProperty("driver.jar")));
    }
}
