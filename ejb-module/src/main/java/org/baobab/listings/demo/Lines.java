package org.baobab.listings.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The chapter's files, without empty lines and remarks. */
final class Lines {
    private Lines() {}

    static List<String> of(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Lines.class.getResourceAsStream("/demo/listings/" + file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
