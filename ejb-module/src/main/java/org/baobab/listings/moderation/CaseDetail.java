package org.baobab.listings.moderation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.ListingView;
import org.baobab.listings.moderation.duplicate.LikenessView;
import org.baobab.platform.conversation.ReportedConversations;
import org.baobab.platform.kernel.Versioned;

/**
 * A case with everything that a moderator needs to decide it.
 *
 * @param listing null where the case is not about one, or it is deleted
 * @param reports newest first
 * @param alike listings that look like this one
 * @param advertiser null where it is not known
 * @param said what the advertiser who asks says
 * @param documents papers that came with that
 * @param messages the last ones of a reported conversation, oldest first
 */
public record CaseDetail(
        CaseView item,
        ListingView listing,
        List<ReportView> reports,
        List<LikenessView> alike,
        AdvertiserRecord advertiser,
        String said,
        List<Paper> documents,
        List<ReportedConversations.Line> messages)
        implements Versioned {

    /** @param contentType as its content says */
    public record Paper(UUID id, String name, String contentType, long size) {}

    @Override
    @JsonbTransient
    public long version() {
        return item.version();
    }
}
