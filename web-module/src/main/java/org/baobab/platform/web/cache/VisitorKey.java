package org.baobab.platform.web.cache;

import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.platform.web.edge.Language;

/** Under which key an answer to this request is kept: address, language and light; none where the request says who asks. */
final class VisitorKey {
    private static final HttpString API_KEY = HttpString.tryFromString("X-Api-Key");
    private static final HttpString ORGANIZATION = HttpString.tryFromString("X-Organization");
    private static final String LANGUAGE = "BAOBAB_LANGUAGE=";
    private static final String THEME = "BAOBAB_THEME=";

    private static final Set<String> LANGUAGES = Set.of(LANGUAGE + "fr", LANGUAGE + "en");
    private static final Set<String> THEMES = Set.of(THEME + "light", THEME + "dark");

    /** Cookies of ours that say nothing of who asks. Others than ours change no answer. */
    private static final String FORMS = "BAOBAB_FORMS=";

    private static final String OURS = "BAOBAB_";
    private static final String FLASH = "csfcfc=";

    /** Where visitors come from, which changes nothing of what they see. */
    private static final Set<String> CAMPAIGN =
            Set.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "fbclid", "gclid", "msclkid");

    private static final int LONGEST = 1_000;

    private VisitorKey() {}

    static Optional<String> of(HeaderMap headers, String path, String query) {
        if (headers.contains(Headers.AUTHORIZATION) || headers.contains(API_KEY) || headers.contains(ORGANIZATION)) {
            return Optional.empty();
        }
        Optional<Chosen> chosen = chosen(headers.get(Headers.COOKIE));
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        // Programs are answered in the language they ask for, whatever a browser chose for its pages.
        String language = path.startsWith("/api/") ? null : chosen.get().language();
        if (language == null) {
            language =
                    Language.spoken(headers.getFirst(Headers.ACCEPT_LANGUAGE)).getLanguage();
        }
        return key(path, query, language, chosen.get().theme());
    }

    /** What the cookies choose, either of it null or empty where they do not; none where they say more, or in another way than we write them. */
    private static Optional<Chosen> chosen(HeaderValues lines) {
        String language = null;
        String theme = "";
        if (lines == null) {
            return Optional.of(new Chosen(null, theme));
        }
        for (String each : String.join(";", lines).split(";")) {
            String cookie = each.strip();
            if (LANGUAGES.contains(cookie) && language == null) {
                language = cookie.substring(LANGUAGE.length());
            } else if (THEMES.contains(cookie) && theme.isEmpty()) {
                theme = cookie.substring(THEME.length());
            } else if (cookie.contains(OURS) && !cookie.startsWith(FORMS) || cookie.startsWith(FLASH)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Chosen(language, theme));
    }

    private record Chosen(String language, String theme) {}

    private static Optional<String> key(String path, String query, String language, String theme) {
        String asked = withoutCampaign(query);
        if (path.length() + asked.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(language + theme + ' ' + path + '?' + asked);
    }

    static String withoutCampaign(String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return query.contains("utm_") || query.contains("clid=")
                ? Arrays.stream(query.split("&"))
                        .filter(each -> !CAMPAIGN.contains(each.replaceFirst("=.*", "")))
                        .collect(Collectors.joining("&"))
                : query;
    }
}
