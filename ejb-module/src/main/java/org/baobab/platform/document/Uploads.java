package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.StorageException;
import org.jboss.logging.Logger;

/**
 * Files that arrive in several requests, over networks that break: each request adds a piece at the end, and what arrived before a break stays. Pieces are
 * objects of the store, so that any node may take the next one; the last piece makes the document. What stands still for two days is forgotten.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final Bucket PIECES = Bucket.UPLOADS;

    @Inject
    ObjectStore store;

    @Inject
    Documents documents;

    @Inject
    UploadRows rows;

    /**
     * @param what with its length
     * @throws TooLargeException {@code document-too-large}
     */
    public UploadView begin(NewDocument what) {
        if (what.length() < 0) {
            throw new RuleViolationException("Upload-Length", "required");
        }
        documents.requireRoom(what.bucket(), what.length());
        UploadView upload = rows.begin(what);
        return upload.size() == 0 ? finish(upload.id()) : upload;
    }

    /** @throws org.baobab.platform.kernel.NotFoundException also for that of somebody else */
    public UploadView get(UUID uploadId) {
        return UploadView.of(rows.require(uploadId));
    }

    /**
     * Adds what arrives. When it returns, {@code received} says what is safe, which may be less than was sent.
     *
     * @throws org.baobab.platform.kernel.ConflictException {@code upload-offset} where the piece is not the next one
     * @throws UnfitContentException {@code document-kind-refused}: the upload ends with that
     */
    public UploadView append(UUID uploadId, long from, InputStream content) {
        Upload upload = rows.require(uploadId);
        if (upload.documentId() != null) {
            UploadRows.requireNext(upload, from);
            return UploadView.of(upload);
        }
        UploadRows.requireNext(upload, from);
        try {
            UploadView grown = take(upload, from, new ArrivingPiece(content, upload.size() - from));
            return grown.received() == grown.size() ? finish(uploadId) : grown;
        } catch (UnfitContentException | TooLargeException hopeless) {
            forget(uploadId);
            throw hopeless;
        }
    }

    private UploadView take(Upload upload, long from, ArrivingPiece piece) {
        String key = "partial/" + upload.id() + "/" + Ids.next();
        boolean kept = false;
        try {
            InputStream checked = from == 0 ? checked(upload, piece) : piece;
            long size = store.put(PIECES, key, checked, ObjectStore.UNKNOWN).size();
            UploadView grown = size == 0 ? UploadView.of(upload) : rows.add(upload.id(), from, size, key);
            kept = size > 0;
            return grown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                discard(key);
            }
        }
    }

    /** Its first bytes tell what a file is: better now than after an hour. */
    private static InputStream checked(Upload upload, ArrivingPiece piece) throws IOException {
        BufferedInputStream content = new BufferedInputStream(piece, ContentKind.HEAD);
        content.mark(ContentKind.HEAD);
        byte[] head = content.readNBytes(ContentKind.HEAD - 1);
        content.reset();
        boolean whole = head.length == upload.size() || head.length == ContentKind.HEAD - 1;
        if (whole) {
            BucketRules.require(upload.bucket(), ContentKind.sniff(head, upload.name()));
        }
        return content;
    }

    private UploadView finish(UUID uploadId) {
        Upload upload = rows.require(uploadId);
        List<String> pieces = rows.pieces(uploadId);
        try (InputStream whole = new SequenceInputStream(opened(pieces.iterator()))) {
            DocumentView document = documents.store(upload.document(), whole);
            UploadView done = rows.complete(uploadId, document.id());
            pieces.forEach(this::discard);
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each piece is opened when the one before it is at its end. */
    private Enumeration<InputStream> opened(Iterator<String> keys) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return keys.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return store.open(PIECES, keys.next()).stream();
            }
        };
    }

    /** The sender wants it no more. */
    public void abandon(UUID uploadId) {
        rows.require(uploadId);
        forget(uploadId);
    }

    /** @return how many stood still for too long */
    int forgetExpired(int most) {
        List<UUID> expired = rows.expired(most);
        expired.forEach(this::forget);
        return expired.size();
    }

    private void forget(UUID uploadId) {
        List<String> pieces = rows.pieces(uploadId);
        rows.remove(uploadId);
        pieces.forEach(this::discard);
    }

    private void discard(String key) {
        try {
            store.delete(PIECES, key);
        } catch (StorageException e) {
            LOG.infof("Piece %s stays behind as an orphan: %s", key, e.getMessage());
        }
    }

    Set<String> known(Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : new HashSet<>(rows.known(List.copyOf(keys)));
    }
}
