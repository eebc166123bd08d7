package org.baobab.listings.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Settings;

/** Tells advertisers that a listing ends or has ended: the person, or the managers of the agency. */
@ApplicationScoped
class ExpiryNotices {
    /** On a telephone a long title would be a second message. */
    private static final int LONGEST_ON_PHONE = 40;

    @Inject
    Announcements announcements;

    @Inject
    Renewals renewals;

    @Inject
    Settings settings;

    void ending(ExpiringListing listing, boolean soon) {
        tell(listing, soon ? "listing-ends-tomorrow" : "listing-ends", "listing-ends-phone");
    }

    void expired(ExpiringListing listing) {
        tell(listing, "listing-expired", "listing-expired-phone");
    }

    private void tell(ExpiringListing listing, String letter, String phone) {
        Notice notice = Notice.of(letter, ListingTopics.LISTINGS)
                .with(Map.of("title", listing.title(), "short", shortened(listing.title()), "until", day(listing)))
                .link(renewals.address(listing.id(), listing.expiresAt()))
                .byPhone(phone);
        if (listing.organizationId() != null) {
            announcements.toManagers(listing.organizationId(), notice);
        } else {
            announcements.toPeople(null, List.of(listing.accountId()), notice);
        }
    }

    private LocalDate day(ExpiringListing listing) {
        ZoneId zone = ZoneId.of(settings.text("baobab.time.zone", "UTC"));
        return LocalDate.ofInstant(listing.expiresAt(), zone);
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_ON_PHONE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_ON_PHONE - 1);
        return title.substring(0, end < LONGEST_ON_PHONE / 2 ? LONGEST_ON_PHONE - 1 : end) + "…";
    }
}
