package org.baobab.system.browser;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** How a page is looked at. */
record View(int width, int height, String language, String theme) {
    static final View DESKTOP = new View(1280, 900, "fr", "light");

    /** Both widths, both languages and both lights, each with each of the others at least once. */
    static final List<View> ALL = List.of(
            DESKTOP,
            new View(1280, 900, "en", "dark"),
            new View(390, 844, "fr", "dark"),
            new View(390, 844, "en", "light"));

    private static final ExecutorService TWO = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "view");
        thread.setDaemon(true);
        return thread;
    });

    /** One test for each view, two at work at a time: while one waits for its page, the other has its page looked at. */
    static Stream<DynamicTest> inAll(String who, Consumer<View> looking) {
        return in(ALL, who, looking);
    }

    static Stream<DynamicTest> in(List<View> views, String who, Consumer<View> looking) {
        return views.stream()
                .map(view -> {
                    CompletableFuture<Void> looked = CompletableFuture.runAsync(() -> looking.accept(view), TWO);
                    return dynamicTest(who + " " + view, () -> {
                        try {
                            looked.join();
                        } catch (CompletionException failed) {
                            throw failed.getCause();
                        }
                    });
                })
                .toList()
                .stream();
    }

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
