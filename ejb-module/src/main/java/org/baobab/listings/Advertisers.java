package org.baobab.listings;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Slice;

/** Those who advertise: what everybody sees of them, what they say of themselves, and whether they were verified. */
@Stateless
public class Advertisers {
    @Inject
    AdvertiserStore store;

    @Inject
    AdvertiserWords words;

    @Inject
    ListingRights rights;

    @Inject
    Event<AdvertiserChanged> changed;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A person is shown as long as there is something to see of them. */
    public AdvertiserProfile profile(UUID id) {
        Advertiser advertiser = store.require(id);
        long listings = store.published(id);
        if (listings == 0 && !advertiser.isAgency() && !rights.isInsider(advertiser.owner())) {
            throw new NotFoundException(AdvertiserStore.WHAT, id);
        }
        return AdvertiserProfile.of(ListingViews.advertiser(advertiser), listings);
    }

    /** Its numbers and who is behind it: for whoever passes them on, and counts that. */
    public AdvertiserContact contact(UUID id) {
        Advertiser advertiser = store.require(id);
        ListingOwner owner = advertiser.owner();
        return new AdvertiserContact(
                id,
                advertiser.name(),
                owner.organizationId(),
                owner.accountId(),
                advertiser.phone(),
                advertiser.whatsapp());
    }

    /**
     * The caller as an advertiser, made where this is the first time.
     *
     * @param personal the caller alone, also where an organisation is entered
     */
    public OwnAdvertiser own(boolean personal) {
        return OwnAdvertiser.of(store.of(rights.requireLister(personal)));
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    public OwnAdvertiser change(ChangeAdvertiser wish, boolean personal, Long seenVersion) {
        ListingOwner owner = rights.requireSpokesman(personal);
        Advertiser advertiser = store.lock(store.of(owner), seenVersion);
        advertiser.introduce(
                words.name(wish.name(), advertiser), words.about(Patch.or(wish.about(), advertiser.about())));
        advertiser.answerAt(
                words.phone("phone", wish.phone(), advertiser.phone(), owner),
                words.phone("whatsapp", wish.whatsapp(), advertiser.whatsapp(), owner));
        store.flush(advertiser);
        trail.recordIn(
                owner.organizationId(),
                AdvertiserEvents.CHANGED,
                AdvertiserEvents.SUBJECT,
                advertiser.id(),
                AdvertiserEvents.named(advertiser));
        changed.fire(new AdvertiserChanged(advertiser.id()));
        return OwnAdvertiser.of(advertiser);
    }

    /** An administrator has seen who it is. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public AdvertiserView verify(UUID id) {
        Advertiser advertiser = store.lock(store.require(id), null);
        if (!advertiser.isVerified()) {
            advertiser.verify(caller.accountId(), clock.instant());
            store.flush(advertiser);
            trail.recordIn(
                    advertiser.owner().organizationId(),
                    AdvertiserEvents.VERIFIED,
                    AdvertiserEvents.SUBJECT,
                    id,
                    AdvertiserEvents.named(advertiser));
            changed.fire(new AdvertiserChanged(id));
        }
        return ListingViews.advertiser(advertiser);
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public AdvertiserView takeVerificationBack(UUID id) {
        Advertiser advertiser = store.lock(store.require(id), null);
        if (advertiser.isVerified()) {
            advertiser.takeVerificationBack();
            store.flush(advertiser);
            trail.recordIn(
                    advertiser.owner().organizationId(),
                    AdvertiserEvents.UNVERIFIED,
                    AdvertiserEvents.SUBJECT,
                    id,
                    AdvertiserEvents.named(advertiser));
            changed.fire(new AdvertiserChanged(id));
        }
        return ListingViews.advertiser(advertiser);
    }

    /** Newest first. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public Slice<AdvertiserView> all(AdvertiserFilter filter, Paging paging) {
        return store.search(filter, paging).map(ListingViews::advertiser);
    }
}
