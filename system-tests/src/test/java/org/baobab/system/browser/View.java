package org.baobab.system.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How a page is looked at. */
record View(int width, int height, String language, String theme) {
    static final View DESKTOP = new View(1280, 900, "fr", "light");

    /** Both widths, both languages and both lights, each with each of the others at least once. */
    static final List<View> ALL = List.of(
            DESKTOP,
            new View(1280, 900, "en", "dark"),
            new View(390, 844, "fr", "dark"),
            new View(390, 844, "en", "light"));

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme("dark".equals(theme) ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    @Override
    public String toString() {
        return width + " " + language + " " + theme;
    }
}
