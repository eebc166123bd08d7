package org.baobab.listings.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.baobab.listings.figure.FigureKind;
import org.baobab.listings.figure.Figures;

/** Counts contacts for the advertiser's statistics. */
@ApplicationScoped
class ContactFigures {
    @Inject
    Figures figures;

    void count(@Observes ListingContacted contact) {
        figures.count(contact.listingId(), FigureKind.valueOf(contact.kind().name()));
    }
}
