package org.baobab.listings.contact.rest;

import java.util.regex.Pattern;

/** Programs that walk through pages by themselves and say so. Integrators' programs are none: they ask for what a person wants to know. */
final class Crawlers {
    private static final Pattern NAMES = Pattern.compile(
            // A maker of telephones is called Cubot.
            "(?<!cu)bot\\b|crawl|spider|slurp|scrape|facebookexternalhit|preview|archiver", Pattern.CASE_INSENSITIVE);

    private Crawlers() {}

    static boolean isOne(String agent) {
        return agent != null && NAMES.matcher(agent).find();
    }
}
