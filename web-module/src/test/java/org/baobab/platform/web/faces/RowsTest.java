package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Faces knows a pressed row by its number alone. A bean of the request reads the list again before it does what was pressed, perhaps without the filter that
 * the page had, so the number may be another row's: a list with buttons or fields belongs to a bean of the view.
 */
class RowsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REPEAT =
            Pattern.compile("<ui:repeat value=\"#\\{(\\w+)\\.([^}]*)}\"|</ui:repeat>|<ui:repeat ");
    private static final Pattern ACTING =
            Pattern.compile("<(h:command\\w+|p:command\\w+|h:select\\w+|h:input\\w+|p:input\\w+|p:select\\w+)\\b");

    /** Always the same rows in the same order, or so seldom others that nobody meets it. */
    private static final Set<String> FIXED = Set.of(
            "savedSearchesBacking.ways",
            "fenceWords.days",
            "templatesBacking.examples",
            "announcementWords.channels",
            "organizationNames.apps",
            "visitor.memberships");

    @Test
    void rowsWithButtons_areThoseThatThePersonSaw() throws IOException {
        List<String> loose = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            pages.filter(page -> page.toString().endsWith(".xhtml")).forEach(page -> acting(read(page))
                    .filter(rows -> !FIXED.contains(rows))
                    .filter(rows -> isOfTheRequest(rows.substring(0, rows.indexOf('.'))))
                    .forEach(rows -> loose.add(page + ": " + rows)));
        }

        assertThat(loose).isEmpty();
    }

    /** The lists of a page whose rows can be acted on, as bean.property. */
    private static Stream<String> acting(String page) {
        List<String> open = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Matcher at = REPEAT.matcher(page);
        while (at.find()) {
            if (at.group().startsWith("</")) {
                String rows = open.removeLast();
                if (ACTING.matcher(page.substring(starts.removeLast(), at.start()))
                                .find()
                        && !rows.isEmpty()) {
                    found.add(rows);
                }
            } else {
                open.add(at.group(1) == null ? "" : at.group(1) + "." + at.group(2));
                starts.add(at.end());
            }
        }
        return found.stream();
    }

    private static boolean isOfTheRequest(String bean) {
        String file = Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(source -> source.endsWith(file))
                    .anyMatch(source -> read(source).contains("@RequestScoped"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
