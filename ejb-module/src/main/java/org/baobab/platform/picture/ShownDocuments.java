package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.identity.AvatarRule;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.organization.LogoRule;
import org.baobab.platform.storage.Bucket;

/** A face or a logo is a picture of whoever shows it, and one that was cleaned. */
@ApplicationScoped
class ShownDocuments implements AvatarRule, LogoRule {
    private static final Set<Bucket> LOGOS = EnumSet.of(Bucket.PHOTOS, Bucket.AVATARS);

    @Inject
    Documents documents;

    @Override
    public boolean allowsFace(UUID documentId, UUID accountId) {
        return find(documentId)
                .filter(document -> document.bucket() == Bucket.AVATARS)
                .filter(document -> accountId.equals(document.accountId()))
                .isPresent();
    }

    @Override
    public boolean allowsLogo(UUID documentId, UUID organizationId) {
        return find(documentId)
                .filter(document -> LOGOS.contains(document.bucket()))
                .filter(document -> organizationId.equals(document.organizationId()))
                .isPresent();
    }

    /** As the caller: a document that is not for them is none. */
    private Optional<DocumentView> find(UUID documentId) {
        try {
            return Optional.of(documents.get(documentId))
                    .filter(document -> document.kind().isPicture());
        } catch (NotFoundException missing) {
            return Optional.empty();
        }
    }
}
