package org.baobab.listings.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.PhotoShelf;
import org.baobab.listings.PhotoView;
import org.baobab.platform.kernel.NotFoundException;

/** Photos as they are shown; who may see the listing was decided before. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class PhotoViews implements PhotoShelf {
    @PersistenceContext
    EntityManager em;

    /** A photo, and what it is a photo of. */
    private record Titled(Photo photo, String title) {}

    @Override
    public Map<UUID, List<PhotoView>> photosOf(Collection<UUID> listingIds) {
        Map<UUID, List<PhotoView>> photos = new HashMap<>();
        for (Titled each : titled(listingIds)) {
            List<PhotoView> those = photos.computeIfAbsent(each.photo().listingId(), listing -> new ArrayList<>());
            those.add(view(each, those.size() + 1));
        }
        return photos;
    }

    PhotoView of(UUID listingId, UUID photoId) {
        return photosOf(List.of(listingId)).getOrDefault(listingId, List.of()).stream()
                .filter(photo -> photo.id().equals(photoId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Photo", photoId));
    }

    private List<Titled> titled(Collection<UUID> listingIds) {
        return em.createQuery("""
                        select p, l.content.title
                        from Photo p, Listing l where l.id = p.listingId and p.listingId in :listings
                        order by p.listingId, p.position, p.id""", Object[].class).setParameter("listings", listingIds).getResultList().stream()
                .map(row -> new Titled((Photo) row[0], (String) row[1]))
                .toList();
    }

    /** What is not drawn yet has a place among the others, but nothing to show. */
    private static PhotoView view(Titled each, int number) {
        Photo photo = each.photo();
        return new PhotoView(
                photo.id(),
                photo.isDrawn() ? PhotoAddress.all(photo.key()) : Map.of(),
                photo.width(),
                photo.height(),
                number == 1 ? each.title() : each.title() + " – photo " + number);
    }
}
