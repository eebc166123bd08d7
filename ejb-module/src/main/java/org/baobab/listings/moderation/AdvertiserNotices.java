package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.AdvertiserContact;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.task.Priority;

/** Tells an advertiser what was decided and how to mend it: by the ways they like, and at once to whoever is looking. */
@ApplicationScoped
class AdvertiserNotices {
    private static final String TITLE = "title";
    private static final String REASON = "reason";

    @Inject
    Advertisers advertisers;

    @Inject
    Announcements announcements;

    @Inject
    MemberDirectory members;

    @Inject
    AccountDirectory accounts;

    @Inject
    Live live;

    @Inject
    Settings settings;

    /** What pages of the advertiser are told. */
    public record Moderated(UUID listingId, ListingState state) {}

    /** What pages are told of a verification. */
    public record Verified(UUID advertiserId, boolean verified) {}

    void approved(ListingView listing) {
        Notice notice = Notice.of("listing-approved", ModerationTopics.MODERATION)
                .with(Map.of(TITLE, listing.title()))
                .link(page(ListingLinks.page(listing)));
        tell(listing.advertiser().id(), notice);
        show(listing, ListingState.PUBLISHED);
    }

    void rejected(ListingView listing, String reason) {
        Notice notice = Notice.of("listing-rejected", ModerationTopics.MODERATION)
                .with(Map.of(TITLE, listing.title(), REASON, reason))
                .priority(Priority.HIGH)
                .link(page("/my/listings/edit?id=" + listing.id()))
                .byPhone("listing-rejected-short");
        tell(listing.advertiser().id(), notice);
        show(listing, ListingState.REJECTED);
    }

    /** After reports: it is not seen until a moderator has looked. */
    void held(ListingView listing) {
        Notice notice = Notice.of("listing-held", ModerationTopics.MODERATION)
                .with(Map.of(TITLE, listing.title()))
                .link(page("/my/listings"));
        tell(listing.advertiser().id(), notice);
        show(listing, ListingState.PENDING);
    }

    void alike(ListingView listing, String otherTitle) {
        Notice notice = Notice.of("listing-alike", ModerationTopics.MODERATION)
                .with(Map.of(TITLE, listing.title(), "other", otherTitle))
                .priority(Priority.LOW)
                .link(page("/my/listings"));
        tell(listing.advertiser().id(), notice);
    }

    void verified(UUID advertiserId) {
        tell(
                advertiserId,
                Notice.of("advertiser-verified", ModerationTopics.MODERATION).link(page("/my/advertiser")));
        show(advertiserId, "advertiser.moderated", new Verified(advertiserId, true));
    }

    void notVerified(UUID advertiserId, String reason) {
        tell(
                advertiserId,
                Notice.of("advertiser-not-verified", ModerationTopics.MODERATION)
                        .with(Map.of(REASON, reason))
                        .link(page("/my/advertiser")));
        show(advertiserId, "advertiser.moderated", new Verified(advertiserId, false));
    }

    /** In which words are chosen that the advertiser reads: a person's own, French for an agency of many. */
    Locale language(UUID advertiserId) {
        if (advertiserId == null) {
            return Locale.FRENCH;
        }
        UUID account = advertisers.contact(advertiserId).accountId();
        return account == null
                ? Locale.FRENCH
                : accounts.find(account)
                        .map(AccountView::locale)
                        .map(Locale::forLanguageTag)
                        .orElse(Locale.FRENCH);
    }

    private void tell(UUID advertiserId, Notice notice) {
        AdvertiserContact whom = advertisers.contact(advertiserId);
        Set<UUID> people = new LinkedHashSet<>(
                whom.organizationId() == null ? List.of(whom.accountId()) : members.managers(whom.organizationId()));
        announcements.toPeople(whom.organizationId(), people, notice);
    }

    private void show(ListingView listing, ListingState state) {
        show(listing.advertiser().id(), "listing.moderated", new Moderated(listing.id(), state));
    }

    private void show(UUID advertiserId, String type, Object what) {
        AdvertiserContact whom = advertisers.contact(advertiserId);
        if (whom.organizationId() == null) {
            live.toAccount(whom.accountId(), type, what);
        } else {
            live.toOrganization(whom.organizationId(), Role.VIEWER, type, what);
        }
    }

    private URI page(String path) {
        return URI.create(settings.address("baobab.public.url", "http://localhost:8080") + path);
    }
}
