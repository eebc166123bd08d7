package org.baobab.platform.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baobab.platform.web.edge.Language;
import org.omnifaces.util.Faces;

/** In which language and light this browser wants its pages; both choices are cookies, so that they also hold for visitors. */
@Named
@RequestScoped
public class Preferences {
    public static final List<String> LANGUAGES = List.of("fr", "en");

    private static final List<String> THEMES = List.of("light", "dark");
    private static final String LANGUAGE_COOKIE = "BAOBAB_LANGUAGE";
    private static final String THEME_COOKIE = "BAOBAB_THEME";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    HttpServletRequest request;

    @Inject
    SiteCookies cookies;

    private String language;
    private String theme;

    @PostConstruct
    void read() {
        language =
                languageOfAddress().or(() -> cookie(LANGUAGE_COOKIE, LANGUAGES)).orElseGet(this::languageOfBrowser);
        theme = cookie(THEME_COOKIE, THEMES).orElse(null);
    }

    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.of(language);
    }

    /** The light that was chosen, or null to follow the system. */
    public String getTheme() {
        return theme;
    }

    public void speak(String wanted) throws IOException {
        remember(wanted);
        Faces.refreshWithQueryString();
    }

    /** Keeps the language for this and the following pages. */
    public void remember(String wanted) {
        if (LANGUAGES.contains(wanted)) {
            language = wanted;
            Faces.getResponse().addCookie(cookies.make(LANGUAGE_COOKIE, wanted, A_YEAR));
        }
    }

    public void paint(String wanted) throws IOException {
        boolean chosen = THEMES.contains(wanted);
        Faces.getResponse()
                .addCookie(cookies.make(THEME_COOKIE, chosen ? wanted : "", chosen ? A_YEAR : Duration.ZERO));
        Faces.refreshWithQueryString();
    }

    /** Keeps what was chosen, and says so in the answer itself: for forms outside of Faces. */
    void choose(String wantedLanguage, String wantedTheme, HttpServletResponse response) {
        if (LANGUAGES.contains(wantedLanguage)) {
            response.addCookie(cookies.make(LANGUAGE_COOKIE, wantedLanguage, A_YEAR));
        }
        if (wantedTheme != null) {
            boolean chosen = THEMES.contains(wantedTheme);
            response.addCookie(cookies.make(THEME_COOKIE, chosen ? wantedTheme : "", chosen ? A_YEAR : Duration.ZERO));
        }
    }

    /** Search engines are told of each language's own address. Not by the parameter: to ask for it would read the body of a form that somebody else streams. */
    private Optional<String> languageOfAddress() {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : LANGUAGES.stream()
                        .filter(each -> ("&" + query + "&").contains("&lang=" + each + "&"))
                        .findFirst();
    }

    private Optional<String> cookie(String name, List<String> allowed) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Optional.empty()
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(allowed::contains)
                        .findFirst();
    }

    /** Told as for programs, and as for the answers that are kept: a page is kept under the language that this says. */
    private String languageOfBrowser() {
        return Language.spoken(request.getHeader("Accept-Language")).getLanguage();
    }
}
