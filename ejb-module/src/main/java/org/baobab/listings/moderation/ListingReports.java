package org.baobab.listings.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.listings.ListingReview;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.TooManyRequestsException;
import org.baobab.platform.persistence.SharedKeys;

/** Takes what people, signed in or not, have to say against a listing. */
@Stateless
public class ListingReports {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String KEY = "listing_report_key";
    private static final String HMAC = "HmacSHA256";

    @Inject
    ListingReview review;

    @Inject
    CaseStore cases;

    @Inject
    ReportStore reports;

    @Inject
    AdvertiserNotices notices;

    @Inject
    ModerationSettings settings;

    @Inject
    ModerationNews news;

    @Inject
    SharedKeys keys;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * About one that is published. Several are one case with a count; once enough different people have reported, the listing waits for a moderator.
     *
     * @throws ConflictException {@code listing-reported} by the same person
     */
    public ReportedListing report(UUID listingId, ReportListing wish) {
        Instant now = clock.instant();
        byte[] address = hashedAddress();
        requireLeisure(address, now);
        // Locked from here on, and before its cases, as by everybody.
        ListingView listing = review.look(listingId);
        if (listing.state() != ListingState.PUBLISHED) {
            throw new NotFoundException("Listing", listingId);
        }
        ModerationCase one = cases.open(CaseKeeper.about(CaseKind.REPORT, listing));
        ReportStore.Report report = new ReportStore.Report(
                Ids.next(), one.id(), listingId, wish.reason(), text(wish), caller.accountId(), address, now);
        if (!reports.add(report)) {
            throw new ConflictException("listing-reported", "The caller has reported listing " + listingId + " before");
        }
        one.reportedBy(reports.reporters(one.id()));
        record(one, report);
        holdWhereEnough(one, listing);
        news.tell(one);
        return new ReportedListing(report.id(), listingId, wish.reason(), CaseState.OPEN, now);
    }

    /** For whoever has the id of a report, which nobody guesses. */
    public ReportedListing find(UUID listingId, UUID reportId) {
        return reports.find(reportId)
                .filter(report -> report.listingId().equals(listingId))
                .orElseThrow(() -> new NotFoundException("Report", reportId));
    }

    private void requireLeisure(byte[] address, Instant now) {
        if (reports.since(address, now.minus(HOUR)) >= settings.reportsAnHour()) {
            throw new TooManyRequestsException("too-many-requests", "Too many reports from one address", HOUR);
        }
    }

    private void holdWhereEnough(ModerationCase one, ListingView listing) {
        if (settings.reportsThatHold() > 0 && one.reports() >= settings.reportsThatHold()) {
            review.hold(listing.id(), HeldByReports.words(notices.language(one.advertiserId())));
            notices.held(listing);
        }
    }

    private void record(ModerationCase one, ReportStore.Report report) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("listing", report.listingId().toString());
        details.put("reason", report.reason().name());
        trail.recordIn(null, ModerationEvents.REPORTED, ModerationEvents.SUBJECT, one.id(), details);
    }

    private static String text(ReportListing wish) {
        return wish.text() == null || wish.text().isBlank() ? null : wish.text().strip();
    }

    /** Enough to count reporters by, and nothing to find them by. */
    private byte[] hashedAddress() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keys.of(KEY), HMAC));
            return mac.doFinal(String.valueOf(caller.address()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
