package org.baobab.listings.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.listings.ListingCard;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.Listings;
import org.baobab.listings.PhotoView;
import org.baobab.platform.conversation.Subject;
import org.baobab.platform.conversation.SubjectSource;

/** Listings as conversations show them: those that are published. */
@ApplicationScoped
class ListingSubjects implements SubjectSource {
    static final String KIND = "listing";

    private static final String SMALL = "320";

    @Inject
    Listings listings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Subject> find(Collection<UUID> ids) {
        return listings.cards(List.copyOf(ids)).stream()
                .map(ListingSubjects::subject)
                .collect(Collectors.toMap(Subject::id, each -> each));
    }

    private static Subject subject(ListingCard card) {
        return new Subject(KIND, card.id(), card.title(), ListingLinks.page(card), picture(card.cover()));
    }

    static String picture(PhotoView cover) {
        return cover == null ? null : cover.sizes().get(SMALL);
    }
}
