package org.baobab.platform.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;

/** What an avatar shows of a name. */
@Named
@ApplicationScoped
public class Names {
    /** First letters of the first and the last word: AD for Aïssatou Marie Diallo. */
    public String initials(String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        String[] words = Arrays.stream(name.strip().split("[\\s\\-_.@]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 0) {
            return "?";
        }
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
