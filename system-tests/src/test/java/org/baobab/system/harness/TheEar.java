package org.baobab.system.harness;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application exactly as it was built, with the tests that run inside it added to its web module: a web archive of their own would be a second secured
 * application with a second authentication mechanism.
 */
public final class TheEar {
    private static final String IN_CONTAINER_TESTS = "org.baobab.system.inside";

    /** Beans that the EJB jar has to find, such as handlers of tasks made for a test. */
    private static final String TEST_WORKERS = "org.baobab.system.worker";

    private TheEar() {}

    public static EnterpriseArchive withAllTests() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "baobab.ear")
                .importFrom(built().toFile())
                .as(EnterpriseArchive.class);
        WebArchive web = ear.getAsType(WebArchive.class, "baobab-web.war");
        web.addPackages(true, IN_CONTAINER_TESTS);
        web.addAsLibraries(Stream.of(Assertions.class, Awaitility.class, Matcher.class)
                .map(TheEar::jarOf)
                .toArray(File[]::new));
        ear.getAsType(JavaArchive.class, "baobab-ejb.jar").addPackages(true, TEST_WORKERS);
        return ear;
    }

    private static Path built() {
        Path ear = Path.of(System.getProperty("baobab.ear", "../ear/target/baobab.ear"));
        if (Files.notExists(ear)) {
            throw new IllegalStateException(
                    "There is no " + ear.toAbsolutePath().normalize() + ": build the whole reactor first");
        }
        return ear;
    }

    private static File jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return new File(source.getLocation().getPath());
    }
}
