package org.baobab.listings.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.baobab.listings.ListingLinks;
import org.baobab.platform.kernel.Settings;

/** Links that open WhatsApp with words that are ready to be sent. */
@ApplicationScoped
public class WhatsAppLinks {
    private static final String TO = "https://wa.me/";

    @Inject
    Settings settings;

    /** Writes to an advertiser. */
    public String contact(String number, UUID listingId, String slug, String title, Locale locale) {
        String words = isEnglish(locale)
                ? "Hello, I am interested in your listing “" + title + "”: "
                : "Bonjour, votre annonce « " + title + " » m’intéresse : ";
        return TO + number.replaceAll("\\D", "") + "?text=" + encoded(words + address(listingId, slug));
    }

    /** Tells friends about a listing. */
    public String share(UUID listingId, String slug, String title) {
        return TO + "?text=" + encoded(title + "\n" + address(listingId, slug));
    }

    private String address(UUID listingId, String slug) {
        return settings.address("baobab.public.url", "http://localhost:8080") + ListingLinks.page(listingId, slug);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
