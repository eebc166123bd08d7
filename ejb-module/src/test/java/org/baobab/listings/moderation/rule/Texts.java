package org.baobab.listings.moderation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.money.Money;

/** Texts to hold against rules. */
final class Texts {
    private Texts() {}

    static List<String> lines(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleSubject of(String title, String description) {
        return priced(title, description, Offer.SALE, "450000000", "GNF");
    }

    static RuleSubject priced(String title, String description, Offer offer, String amount, String currency) {
        Money price = new Money(new BigDecimal(amount), currency);
        return new RuleSubject(
                UUID.randomUUID(), UUID.randomUUID(), title, description, offer, PropertyType.HOUSE, price, "GN");
    }
}
