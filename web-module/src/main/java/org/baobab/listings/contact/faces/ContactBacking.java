package org.baobab.listings.contact.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.baobab.listings.contact.WhatsAppLinks;

/** Links that pages of listings show to everybody. */
@Named
@RequestScoped
public class ContactBacking {
    @Inject
    WhatsAppLinks links;

    /** Opens WhatsApp with the listing's title and address, to be sent to whomever one likes. */
    public String share(UUID listingId, String slug, String title) {
        return links.share(listingId, slug, title);
    }
}
