package org.baobab.platform.table;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Where tables lie until they are read: a folder of this server's temporary ones. What a crash left there goes at the next start. */
@ApplicationScoped
public class TableFolder {
    private static final Logger LOG = Logger.getLogger(TableFolder.class);

    private Path folder;

    @PostConstruct
    void create() {
        String temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        folder = Path.of(temporary, "baobab-tables");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sweep(@Observes Startup start) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.infof("What an earlier run left in %s could not be swept: %s", folder, e.getMessage());
        }
    }

    /** An empty file that the caller deletes. */
    public Path newFile() {
        try {
            return Files.createTempFile(folder, "table-", ".tmp");
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
