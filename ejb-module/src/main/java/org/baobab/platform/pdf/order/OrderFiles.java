package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.storage.Bucket;

/** Keeps the files of an order among the uploads, as its caller, until it is carried out. */
@ApplicationScoped
public class OrderFiles {
    @Inject
    Documents documents;

    /** @return their documents, in the same order */
    public List<UUID> keep(List<Path> files) {
        List<UUID> kept = new ArrayList<>();
        try {
            for (Path file : files) {
                NewDocument what = NewDocument.of(Bucket.UPLOADS, (kept.size() + 1) + ".pdf")
                        .ofLength(Files.size(file));
                try (InputStream in = Files.newInputStream(file)) {
                    kept.add(documents.store(what, in).id());
                }
            }
            return kept;
        } catch (AppException refused) {
            kept.forEach(documents::delete);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
