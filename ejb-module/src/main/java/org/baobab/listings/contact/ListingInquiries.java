package org.baobab.listings.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.UUID;
import org.baobab.listings.AdvertiserContact;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.ListingView;
import org.baobab.platform.conversation.ConversationOpening;
import org.baobab.platform.conversation.ConversationView;
import org.baobab.platform.conversation.Correspondent;
import org.baobab.platform.conversation.OpenConversation;
import org.baobab.platform.conversation.Subject;
import org.baobab.platform.conversation.WriteMessage;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.RuleViolationException;

/** Messages to advertisers: each person has one conversation about a listing, however often they ask. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class ListingInquiries {
    @Inject
    ReachableListings reachable;

    @Inject
    ConversationOpening conversations;

    @Inject
    Event<ListingContacted> contacted;

    @Inject
    Caller caller;

    /**
     * Asks the advertiser.
     *
     * @throws org.baobab.platform.kernel.ConflictException {@code own-listing}, and as {@link ConversationOpening#open}
     */
    public ConversationView inquire(UUID listingId, Inquiry inquiry) {
        UUID account = caller.requireAccount();
        ListingView listing = reachable.require(listingId);
        AdvertiserContact advertiser = reachable.contact(listing);
        reachable.requireForeign(listing, advertiser);
        ConversationView conversation = conversations.open(new OpenConversation(
                subject(listing), correspondent(advertiser), WriteMessage.of(text(inquiry, listing))));
        contacted.fire(new ListingContacted(listingId, ContactKind.MESSAGE, account));
        return conversation;
    }

    private static Subject subject(ListingView listing) {
        String picture = listing.photos().isEmpty()
                ? null
                : ListingSubjects.picture(listing.photos().getFirst());
        return new Subject(ListingSubjects.KIND, listing.id(), listing.title(), ListingLinks.page(listing), picture);
    }

    private static Correspondent correspondent(AdvertiserContact advertiser) {
        return advertiser.organizationId() == null
                ? Correspondent.person(advertiser.accountId(), advertiser.name())
                : Correspondent.organization(advertiser.organizationId(), advertiser.name());
    }

    private String text(Inquiry inquiry, ListingView listing) {
        if (inquiry.message() == null || inquiry.message().isBlank()) {
            throw new RuleViolationException("message", "required");
        }
        if (inquiry.phone() == null || inquiry.phone().isBlank()) {
            return inquiry.message();
        }
        PhoneNumber phone =
                PhoneNumber.parse("phone", inquiry.phone(), listing.address().country());
        String label = Locale.ENGLISH.getLanguage().equals(caller.locale().getLanguage()) ? "Phone: " : "Téléphone : ";
        return inquiry.message().strip() + "\n\n" + label + phone.e164();
    }
}
