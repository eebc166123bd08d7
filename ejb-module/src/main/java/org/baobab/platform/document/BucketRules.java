package org.baobab.platform.document;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.document.ContentKind.Family;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.storage.Bucket;

/** What each bucket takes, and which members of an organisation may read it and add to it. */
public final class BucketRules {
    private static final Set<Family> PICTURES = EnumSet.of(Family.PICTURE);
    private static final Set<Family> PAPERS =
            EnumSet.of(Family.DOCUMENT, Family.TEXT, Family.PICTURE, Family.OTHER_PICTURE, Family.DRAWING);
    private static final Map<Bucket, Rule> RULES = new EnumMap<>(Bucket.class);

    static {
        RULES.put(Bucket.AVATARS, new Rule(PICTURES, Role.VIEWER, Role.VIEWER, true));
        RULES.put(Bucket.PHOTOS, new Rule(PICTURES, Role.VIEWER, Role.AGENT, true));
        RULES.put(Bucket.DOCUMENTS, new Rule(PAPERS, Role.VIEWER, Role.AGENT, true));
        RULES.put(
                Bucket.UPLOADS,
                new Rule(EnumSet.complementOf(EnumSet.of(Family.PROGRAM)), Role.VIEWER, Role.AGENT, true));
        RULES.put(Bucket.RECORDINGS, new Rule(EnumSet.of(Family.SOUND, Family.FILM), Role.AGENT, Role.AGENT, true));
        RULES.put(Bucket.REPORTS, new Rule(PAPERS, Role.VIEWER, Role.AGENT, false));
        RULES.put(Bucket.BACKUPS, new Rule(EnumSet.of(Family.OTHER, Family.TEXT), Role.OWNER, Role.OWNER, false));
    }

    private BucketRules() {}

    /** @param open whether people may add to it by themselves; the others are filled by Baobab */
    record Rule(Set<Family> kinds, Role reader, Role writer, boolean open) {}

    static Rule of(Bucket bucket) {
        return RULES.get(bucket);
    }

    public static boolean isOpen(Bucket bucket) {
        return of(bucket).open();
    }

    /** A drawing is taken once it was cleaned; no bucket takes a program, whoever brings it. */
    static void require(Bucket bucket, ContentKind kind) {
        if (!of(bucket).kinds().contains(kind.family()) || kind == ContentKind.EXECUTABLE) {
            throw refused(bucket, kind);
        }
    }

    static UnfitContentException refused(Bucket bucket, ContentKind kind) {
        return new UnfitContentException(
                "document-kind-refused",
                "A " + kind + " does not belong in " + bucket.label(),
                Map.of("kind", kind.mediaType(), "bucket", bucket.label()));
    }
}
