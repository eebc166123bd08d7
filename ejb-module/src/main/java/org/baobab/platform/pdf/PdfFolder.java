package org.baobab.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import org.baobab.platform.kernel.TemporaryFolder;

/** Where prints lie until they are sent. */
@ApplicationScoped
public class PdfFolder extends TemporaryFolder {
    public PdfFolder() {
        super("pdf");
    }
}
