package org.baobab.listings.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Settings;
import org.junit.jupiter.api.Test;

class WhatsAppLinksTest {
    private static final UUID LISTING = UUID.fromString("01a1fe90-77b0-7000-8f5e-6a3a0f1f4f3b");

    private final WhatsAppLinks links = new WhatsAppLinks();

    WhatsAppLinksTest() {
        links.settings = Settings.of(Map.of("baobab.public.url", "https://immo.test"));
    }

    @Test
    void contact_namesTheNumberInDigits_andSaysWhatItIsAbout() {
        assertThat(links.contact("+224622334455", LISTING, "villa", "Villa & jardin", Locale.FRENCH))
                .startsWith("https://wa.me/224622334455?text=Bonjour%2C%20votre%20annonce")
                .contains("Villa%20%26%20jardin")
                .endsWith("https%3A%2F%2Fimmo.test%2Flistings%2F" + LISTING + "%2Fvilla");
        assertThat(links.contact("+224622334455", LISTING, "villa", "Villa", Locale.UK))
                .contains("text=Hello");
    }

    @Test
    void share_namesNobody() {
        assertThat(links.share(LISTING, "villa", "Villa")).startsWith("https://wa.me/?text=Villa%0Ahttps");
    }
}
