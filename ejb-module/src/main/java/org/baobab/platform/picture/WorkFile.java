package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;

/** A document as a file: the store's own where it is a folder, else a copy below the server's temporary files that goes when it is closed. */
@ApplicationScoped
class WorkFile {
    @Inject
    Documents documents;

    private final Path folder = Path.of(
                    System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")))
            .resolve("baobab-pictures");

    /** Where the document is readable as long as this is open. */
    interface Held extends AutoCloseable {
        Path path();

        @Override
        void close() throws IOException;
    }

    private record Borrowed(Path path) implements Held {
        @Override
        public void close() {
            // It is the store's.
        }
    }

    private record Copied(Path path) implements Held {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** What a crash left behind. */
    void onStart(@Observes Startup start) {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException neverUsed) {
            // Nothing was ever copied here.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Held of(DocumentView document) throws IOException {
        try (DocumentContent content = documents.open(document)) {
            return content.file().isPresent() ? new Borrowed(content.file().get()) : copy(content);
        }
    }

    private Held copy(DocumentContent content) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "picture", null);
        Held held = new Copied(file);
        try {
            Files.copy(content.stream(), file, StandardCopyOption.REPLACE_EXISTING);
            return held;
        } catch (IOException | RuntimeException failed) {
            held.close();
            throw failed;
        }
    }
}
