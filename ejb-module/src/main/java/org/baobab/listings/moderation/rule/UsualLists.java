package org.baobab.listings.moderation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The lists that come with the application: one thing a line. */
final class UsualLists {
    private UsualLists() {}

    static RuleParameters parameters(String name, String file) {
        try (InputStream list = UsualLists.class.getResourceAsStream(file)) {
            return new RuleParameters(Map.of(name, new String(list.readAllBytes(), StandardCharsets.UTF_8).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
