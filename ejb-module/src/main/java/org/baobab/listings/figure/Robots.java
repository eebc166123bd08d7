package org.baobab.listings.figure;

import java.util.regex.Pattern;

/** Programs that read pages and say so. Whoever pretends to be a person is counted as one. */
final class Robots {
    private static final Pattern NAMES = Pattern.compile(
            // A maker of telephones is called Cubot.
            "(?<!cu)bot\\b|crawl|spider|slurp|preview|facebookexternalhit|^whatsapp|telegram|headless|lighthouse|pingdom|uptime|monitor|scan"
                    + "|^(curl|wget|java|okhttp|go-http|python|ruby|libwww|php|node|axios|apache-httpclient)",
            Pattern.CASE_INSENSITIVE);

    private Robots() {}

    static boolean names(String agent) {
        return agent == null || agent.isBlank() || NAMES.matcher(agent).find();
    }
}
