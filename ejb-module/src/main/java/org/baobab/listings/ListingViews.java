package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what is shown of listings: the row, its advertiser, its photos. */
@ApplicationScoped
class ListingViews {
    @Inject
    ListingRights rights;

    @Inject
    @Any
    Instance<PhotoShelf> shelves;

    ListingView view(Listing listing) {
        return views(List.of(listing)).getFirst();
    }

    List<ListingView> views(List<Listing> listings) {
        Map<UUID, List<PhotoView>> photos =
                photos(listings.stream().map(Listing::id).toList());
        return listings.stream()
                .map(listing -> view(listing, photos.getOrDefault(listing.id(), List.of())))
                .toList();
    }

    List<ListingCard> cards(List<Listing> listings) {
        Map<UUID, List<PhotoView>> photos =
                photos(listings.stream().map(Listing::id).toList());
        return listings.stream()
                .map(listing -> card(listing, photos.getOrDefault(listing.id(), List.of())))
                .toList();
    }

    private ListingView view(Listing listing, List<PhotoView> photos) {
        ListingFacts says = listing.content().facts();
        return new ListingView(
                listing.id(),
                says.title(),
                says.description(),
                says.offer(),
                says.type(),
                says.price(),
                says.pricePer(),
                says.bedrooms(),
                says.bathrooms(),
                says.area(),
                listing.content().address(),
                says.place(),
                says.amenities(),
                listing.state(),
                rights.isInsider(listing.owner()) ? listing.stateReason() : null,
                advertiser(listing.advertiser()),
                photos,
                ListingLinks.slug(says.title()),
                listing.createdAt(),
                listing.changedAt(),
                listing.publishedAt(),
                listing.expiresAt(),
                listing.version());
    }

    private static ListingCard card(Listing listing, List<PhotoView> photos) {
        ListingFacts says = listing.content().facts();
        Advertiser advertiser = listing.advertiser();
        return new ListingCard(
                listing.id(),
                ListingLinks.slug(says.title()),
                says.title(),
                says.offer(),
                says.type(),
                says.price(),
                says.pricePer(),
                says.bedrooms(),
                says.bathrooms(),
                says.area(),
                says.address().city(),
                says.address().district(),
                says.place(),
                photos.isEmpty() ? null : photos.getFirst(),
                photos.size(),
                advertiser.id(),
                advertiser.name(),
                advertiser.isVerified(),
                listing.publishedAt());
    }

    static AdvertiserView advertiser(Advertiser advertiser) {
        return new AdvertiserView(
                advertiser.id(),
                advertiser.name(),
                advertiser.isAgency(),
                advertiser.isVerified(),
                advertiser.about(),
                advertiser.logoDocumentId(),
                advertiser.createdAt(),
                advertiser.phone() != null,
                advertiser.whatsapp() != null);
    }

    Map<UUID, List<PhotoView>> photos(Collection<UUID> listingIds) {
        Map<UUID, List<PhotoView>> photos = new HashMap<>();
        if (!listingIds.isEmpty()) {
            for (PhotoShelf shelf : shelves) {
                shelf.photosOf(listingIds).forEach((id, more) -> photos.merge(id, more, ListingViews::joined));
            }
        }
        return photos;
    }

    private static List<PhotoView> joined(List<PhotoView> some, List<PhotoView> more) {
        List<PhotoView> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
