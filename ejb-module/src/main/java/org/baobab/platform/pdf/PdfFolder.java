package org.baobab.platform.pdf;

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

/** Where prints lie until they are sent: a folder of this server's temporary ones. What a crash left there goes at the next start. */
@ApplicationScoped
public class PdfFolder {
    private static final Logger LOG = Logger.getLogger(PdfFolder.class);

    private Path folder;

    @PostConstruct
    void create() {
        String temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
        folder = Path.of(temporary, "baobab-pdf");
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

    /** An empty file that the caller deletes, or gives to a {@link PdfFile}. */
    public Path newFile() {
        try {
            return Files.createTempFile(folder, "pdf-", ".tmp");
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
