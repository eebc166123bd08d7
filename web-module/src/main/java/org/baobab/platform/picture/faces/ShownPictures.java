package org.baobab.platform.picture.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.identity.ChangeProfile;
import org.baobab.platform.identity.Profile;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.ChangeOrganization;
import org.baobab.platform.organization.OrganizationService;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** Stores what becomes a face or a logo, shows it from then on, and deletes the one that was shown before. */
@ApplicationScoped
class ShownPictures {
    private static final String FILE = "file";
    private static final int MOST_PARTS = 5;

    /** What a form adds to its file. */
    private static final long DRESSING = 64 * 1024;

    @Inject
    Documents documents;

    @Inject
    Profile profile;

    @Inject
    OrganizationService service;

    @Inject
    Organizations organizations;

    @Inject
    Caller caller;

    UUID takeFace(HttpServletRequest request) throws IOException {
        caller.requireAccount();
        DocumentView face = store(request, Bucket.AVATARS, true);
        return showFace(face.id());
    }

    UUID removeFace() {
        return showFace(null);
    }

    private UUID showFace(UUID wanted) {
        UUID former = profile.view().avatarDocumentId();
        profile.change(ChangeProfile.face(wanted), null);
        forget(former);
        return wanted;
    }

    UUID takeLogo(HttpServletRequest request) throws IOException {
        requireManager();
        DocumentView logo = store(request, Bucket.PHOTOS, false);
        return showLogo(logo.id());
    }

    UUID removeLogo() {
        requireManager();
        return showLogo(null);
    }

    private UUID showLogo(UUID wanted) {
        UUID former = organizations.current().logoDocumentId();
        service.change(new ChangeOrganization(null, null, null, null, null, Patch.to(wanted), null), null);
        forget(former);
        return wanted;
    }

    /** Before anything is stored. */
    private void requireManager() {
        if (!caller.holds(Role.MANAGER)) {
            throw new RefusedException("role-too-low", "A logo is set by a manager", Map.of("role", Role.MANAGER));
        }
    }

    private DocumentView store(HttpServletRequest request, Bucket bucket, boolean personal) throws IOException {
        documents.requireRoom(bucket, request.getContentLengthLong() - DRESSING);
        Parts parts = Parts.of(request, MOST_PARTS);
        for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile() && FILE.equals(part.get().name())) {
                NewDocument what = NewDocument.of(bucket, part.get().fileName());
                return stored(personal ? what.ofThePerson() : what, part.get());
            }
        }
        throw new RuleViolationException(FILE, "document.file");
    }

    private DocumentView stored(NewDocument what, Part part) throws IOException {
        try {
            return documents.store(what, part.stream());
        } catch (UncheckedIOException cutOff) {
            throw cutOff.getCause();
        }
    }

    /** What nobody shows any more; one that somebody else deleted first, or may not be deleted by this person, stays as it is. */
    private void forget(UUID former) {
        if (former == null) {
            return;
        }
        try {
            documents.delete(former);
        } catch (NotFoundException | RefusedException leftAlone) {
            // Shown or not, it is a document like others.
        }
    }
}
