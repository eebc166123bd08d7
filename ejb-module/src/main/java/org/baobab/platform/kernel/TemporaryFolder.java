package org.baobab.platform.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Where files lie until they are done with: a folder of this server's temporary ones. What a crash left there goes at the next start. */
public abstract class TemporaryFolder {
    private static final Logger LOG = Logger.getLogger(TemporaryFolder.class);

    private final String name;
    private Path folder;

    protected TemporaryFolder(String name) {
        this.name = name;
    }

    @PostConstruct
    public void create() {
        String temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        folder = Path.of(temporary, "baobab-" + name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected void sweep(@Observes Startup start) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.infof("What an earlier run left in %s could not be swept: %s", folder, e.getMessage());
        }
    }

    /** An empty file that the caller deletes, or gives to somebody who does. */
    public Path newFile() {
        try {
            return Files.createTempFile(folder, name + "-", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quietly: a file that cannot go now goes at the next start. */
    public static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debugf(e, "%s stays until the next start", file);
        }
    }
}
