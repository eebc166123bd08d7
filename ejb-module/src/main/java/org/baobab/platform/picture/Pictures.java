package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.picture.drawing.DrawnPicture;

/** What is known of pictures, for documents that the caller was given: their drawings, and the fittest of them. */
@ApplicationScoped
public class Pictures {
    @Inject
    PictureRows rows;

    @Inject
    Documents documents;

    @Inject
    @Any
    Instance<LentPictures> lenders;

    /** A picture that an app shows to the caller, who has no right in its document; empty for all others. */
    public Optional<DocumentView> lent(UUID documentId) {
        return lenders.stream().anyMatch(each -> each.shows(documentId))
                ? documents.ofAnybody(documentId)
                : Optional.empty();
    }

    /** Empty for a document that is not drawn. */
    public Optional<PictureView> of(DocumentView document) {
        return rows.find(document.id()).map(picture -> view(document, picture));
    }

    /**
     * The narrowest drawing that fills that width, or the widest there is; the document itself as long as there is none.
     *
     * @param webp whether whoever looks can show WebP
     */
    public DocumentView shown(DocumentView document, int width, boolean webp) {
        List<PictureVariant> drawn = rows.variants(document.id()).stream()
                .filter(each -> webp == each.contentType().equals(DrawnPicture.WEBP))
                .toList();
        if (drawn.isEmpty()) {
            return webp ? shown(document, width, false) : document;
        }
        PictureVariant fitting = drawn.stream()
                .filter(each -> each.width() >= width)
                .findFirst()
                .orElseGet(() -> drawn.stream()
                        .max(Comparator.comparingInt(PictureVariant::width))
                        .orElseThrow());
        return webp && fitting.contentType().equals(DrawnPicture.WEBP)
                ? document.shownAs(ContentKind.WEBP, "webp", fitting.size(), fitting.sha256(), fitting.key())
                : document.shownAs(ContentKind.JPEG, "jpg", fitting.size(), fitting.sha256(), fitting.key());
    }

    /**
     * How far the picture is, inside the caller's transaction: whoever writes a row about it there either finds it drawn, or is told by {@link PictureSettled}
     * after the commit, and never neither.
     */
    public Optional<PictureStanding> hold(UUID documentId) {
        return rows.hold(documentId);
    }

    /** Where its drawings are, the narrowest first; whoever asks has decided who may see them. */
    public List<PictureFile> files(UUID documentId) {
        return rows.variants(documentId).stream()
                .map(each -> new PictureFile(
                        each.bucket(),
                        each.key(),
                        each.width(),
                        each.height(),
                        each.contentType(),
                        each.size(),
                        each.sha256()))
                .toList();
    }

    private PictureView view(DocumentView document, Picture picture) {
        return new PictureView(
                picture.state(),
                picture.failure(),
                rows.variants(document.id()).stream()
                        .map(each ->
                                new PictureView.Variant(each.width(), each.height(), each.contentType(), each.size()))
                        .toList());
    }
}
