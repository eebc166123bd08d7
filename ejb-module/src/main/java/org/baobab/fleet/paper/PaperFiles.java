package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.storage.Bucket;

/** The files of papers, which are documents of the organisation. Bytes go through outside of any transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PaperFiles {
    @Inject
    Papers papers;

    @Inject
    Documents documents;

    @Inject
    Caller caller;

    /** The file of a paper from now on; the one before stays among the organisation's documents. */
    public PaperView attach(UUID paperId, String name, InputStream content) {
        papers.get(paperId);
        DocumentView document =
                documents.store(NewDocument.of(Bucket.DOCUMENTS, name).in(caller.requireOrganization()), content);
        ChangePaper file = new ChangePaper(null, null, null, null, null, null, Patch.to(document.id()));
        return papers.change(paperId, file, null);
    }
}
