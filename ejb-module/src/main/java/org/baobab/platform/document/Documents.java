package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentRights.Owner;
import org.baobab.platform.document.DocumentRows.Written;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.StorageException;
import org.jboss.logging.Logger;

/**
 * Keeps documents and gives them back, as the {@link org.baobab.platform.kernel.Caller}, who inside a task is Baobab in the task's organisation. Bytes go
 * through in pieces and outside of any transaction; each row is written in a short one of its own.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Documents {
    private static final Logger LOG = Logger.getLogger(Documents.class);

    @Inject
    ObjectStore store;

    @Inject
    DocumentRows rows;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentRights rights;

    @Inject
    DocumentLinks links;

    @Inject
    @Any
    Instance<ContentCleaner> cleaners;

    /**
     * Reads the content to its end, which takes memory for some pieces of it whatever its size, and returns when the document would survive a crash. The
     * same bytes of the same owner are kept once.
     *
     * @throws org.baobab.platform.kernel.TooLargeException {@code document-too-large}
     * @throws org.baobab.platform.kernel.UnfitContentException {@code document-kind-refused}
     * @throws StorageException {@code storage-unavailable}
     * @throws UncheckedIOException what the stream threw
     */
    public DocumentView store(NewDocument what, InputStream content) {
        Owner owner = rights.ownerOf(what);
        requireRoom(what.bucket(), what.length());
        try {
            String name = DocumentName.fit(what.name());
            WatchedContent watched = admit(WatchedContent.of(content, what.bucket(), name), what.bucket(), name);
            return take(what, owner, name, watched);
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    /** For whoever knows beforehand how much will come: what cannot fit is refused before it is read. */
    public void requireRoom(Bucket bucket, long bytes) {
        if (bytes > bucket.maxSize()) {
            throw WatchedContent.tooLarge(bucket);
        }
    }

    private WatchedContent admit(WatchedContent content, Bucket bucket, String name) throws IOException {
        ContentKind kind = content.kind();
        BucketRules.require(bucket, kind);
        for (ContentCleaner cleaner : cleaners) {
            if (cleaner.cleans(bucket, kind)) {
                return WatchedContent.of(cleaner.clean(kind, content), bucket, name)
                        .cleaned();
            }
        }
        if (kind == ContentKind.SVG) {
            throw BucketRules.refused(bucket, kind);
        }
        return content;
    }

    private DocumentView take(NewDocument what, Owner owner, String name, WatchedContent content) throws IOException {
        Bucket bucket = what.bucket();
        String key = folder(owner) + "/" + Ids.next();
        store.put(bucket, key, content, content.isAsItCame() ? what.length() : ObjectStore.UNKNOWN);
        if (!content.keptItsWord()) {
            discard(bucket, key);
            throw BucketRules.refused(bucket, ContentKind.BINARY);
        }
        // Where this fails nobody knows whether the row was committed: then the object stays, and the sweep tells if it
        // has none.
        Written written = rows.write(new Arrival(
                owner.organizationId(),
                owner.accountId(),
                bucket,
                name,
                content.kind(),
                content.kind().mediaType(name, content.charset()),
                key,
                content.sha256OfAll(),
                content.size(),
                what.derivedFrom()));
        if (!key.equals(written.objectKey())) {
            discard(bucket, key);
        }
        return written.view();
    }

    /** What is no document, or was there already. A crash before this leaves an orphan, which the sweep shows. */
    private void discard(Bucket bucket, String key) {
        try {
            store.delete(bucket, key);
        } catch (StorageException e) {
            LOG.infof("Object %s/%s stays behind as an orphan: %s", bucket.label(), key, e.getMessage());
        }
    }

    private static String folder(Owner owner) {
        UUID id = owner.organizationId() == null ? owner.accountId() : owner.organizationId();
        return (id == null ? Arrival.PLATFORM : id).toString();
    }

    /** @throws org.baobab.platform.kernel.NotFoundException also for one that is not for this caller */
    public DocumentView get(UUID documentId) {
        return rows.get(documentId);
    }

    /**
     * A document of anybody, unless it was deleted: for code that knows why it may show it, such as what somebody attached to a message, to those who read it.
     * It asks for no right.
     */
    public Optional<DocumentView> ofAnybody(UUID documentId) {
        try {
            return Optional.of(rows.shared(documentId));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /** The whole document. Whoever opens it closes it. */
    public DocumentContent open(UUID documentId) {
        return open(get(documentId));
    }

    /** The whole of a document whose view the caller was given. */
    public DocumentContent open(DocumentView view) {
        return new DocumentContent(view, store.open(view.bucket(), view.objectKey()));
    }

    /** A part of a document whose view the caller was given. */
    public DocumentContent open(DocumentView view, long from, long length) {
        ObjectContent part = store.open(view.bucket(), view.objectKey(), from, length);
        return new DocumentContent(view, part);
    }

    /** It is gone for everybody at once; its bytes go with the purge. */
    public void delete(UUID documentId) {
        rows.delete(documentId);
    }

    /**
     * An address that gives the document to whoever has it, without a login, until then.
     *
     * @param life from one second to 30 days
     */
    public DocumentLink link(UUID documentId, Duration life) {
        return links.link(documentId, life);
    }

    /**
     * The document that a link leads to.
     *
     * @throws org.baobab.platform.kernel.NotFoundException for a link that is none of ours, or whose document is gone
     * @throws org.baobab.platform.kernel.RefusedException {@code link-expired}
     */
    public DocumentView follow(UUID documentId, String expires, String signature) {
        return links.follow(documentId, expires, signature);
    }

    /**
     * Where the store itself gives a document whose view the caller was given, for some minutes; empty where only we can.
     *
     * @param headers {@code Content-Type} and {@code Content-Disposition} that it shall answer with
     */
    public Optional<URI> atTheStore(DocumentView view, Map<String, String> headers) {
        return links.atTheStore(view, headers);
    }

    /** Takes a deletion back; whoever may delete may do that. */
    public DocumentView restore(UUID documentId) {
        return rows.restore(documentId);
    }

    /** Newest first. */
    public Slice<DocumentView> list(DocumentFilter filter, Paging paging) {
        return queries.list(filter, paging);
    }
}
