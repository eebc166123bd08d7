package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.realtime.Live;

/** Tells moderators who are looking that the queue moved. */
@ApplicationScoped
class ModerationNews {
    @Inject
    Live live;

    /** What pages are told. */
    public record Changed(UUID caseId, CaseKind kind, CaseState state, UUID claimedBy) {}

    void tell(ModerationCase one) {
        live.toPlatform(
                PlatformRole.ADMIN,
                "moderation.changed",
                new Changed(one.id(), one.kind(), one.state(), one.claimedBy()));
    }
}
