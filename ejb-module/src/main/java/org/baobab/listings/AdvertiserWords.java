package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.RuleViolationException;

/** What an advertiser may say of itself. */
@ApplicationScoped
class AdvertiserWords {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 2_000;
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern UNPRINTABLE_IN_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    @Inject
    AdvertiserOrigin origin;

    String name(Patch<String> wish, Advertiser advertiser) {
        if (wish == null) {
            return advertiser.name();
        }
        String name = wish.value() == null
                ? origin.of(advertiser.owner()).name()
                : wish.value().strip();
        if (name.isEmpty() || UNPRINTABLE.matcher(name).find()) {
            throw new RuleViolationException("name", "name.invalid");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolationException("name", "name.too-long", Map.of("most", LONGEST_NAME));
        }
        return name;
    }

    String about(String typed) {
        String words = typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (words.length() > LONGEST_ABOUT) {
            throw new RuleViolationException("about", "name.too-long", Map.of("most", LONGEST_ABOUT));
        }
        if (UNPRINTABLE_IN_TEXT.matcher(words).find()) {
            throw new RuleViolationException("about", "text.characters");
        }
        return words.isEmpty() ? null : words;
    }

    /** A number without a country is one of the advertiser's own. */
    String phone(String field, Patch<String> wish, String current, ListingOwner owner) {
        if (wish == null) {
            return current;
        }
        return wish.value() == null || wish.value().isBlank()
                ? null
                : PhoneNumber.parse(field, wish.value(), origin.of(owner).country())
                        .e164();
    }
}
