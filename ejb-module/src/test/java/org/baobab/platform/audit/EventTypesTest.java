package org.baobab.platform.audit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of events, its documentation and what the sources record are one and the same. */
class EventTypesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/baobab");
    private static final Path DOCUMENT = Path.of("../docs/EVENTS.md");
    /** The first argument of a call that records in an organisation; it may be a choice of two. */
    private static final Pattern RECORDS =
            Pattern.compile("\\btrail\\s*\\.record\\(\\s*([^,]+),|\\btrail\\s*\\.recordIn\\(\\s*[^,]+,\\s*([^,]+),");

    private static final Pattern ACTION = Pattern.compile("\"([a-z-]+\\.[a-z.-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w+)\\.([A-Z_]+)\\b");
    /** Acts of people and operators that happen outside of any organisation. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(account|session|signing-key|queue|job|execution|backup|exchange-rate|moderation)\\..*|task\\.(?!failed).*");

    @Test
    void catalogue_andDocument_sayTheSame() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(catalogue().map(EventTypesTest::row).toList());
    }

    @Test
    void everyActInAnOrganisation_isInTheCatalogue() throws IOException {
        SortedSet<String> known = catalogue().map(EventType::name).collect(toCollection(TreeSet::new));

        assertThat(recorded()).isEqualTo(known);
    }

    private static String row(EventType type) {
        String details = new TreeSet<>(type.details().keySet())
                .stream().map(name -> "`" + name + "`").collect(joining(", "));
        return "| `%s` | %s | `%s` | %s |".formatted(type.name(), type.english(), type.subjectType(), details);
    }

    private static Stream<EventType> catalogue() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.baobab").stream()
                        .filter(found -> found.isAssignableTo(EventTypes.class))
                        .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(EventTypesTest::made)
                        .flatMap(capability -> capability.eventTypes().stream())
                        .sorted((one, other) -> one.name().compareTo(other.name()));
    }

    private static EventTypes made(JavaClass found) {
        try {
            Constructor<?> constructor = found.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (EventTypes) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(found + " is made with parameters", e);
        }
    }

    private static SortedSet<String> recorded() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> RECORDS.matcher(read(file)).results())
                    .map(call -> call.group(1) == null ? call.group(2) : call.group(1))
                    .map(EventTypesTest::withoutConstants)
                    .flatMap(argument -> ACTION.matcher(argument).results())
                    .map(action -> action.group(1))
                    .filter(action -> !OUTSIDE.matcher(action).matches())
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** An action that has a name, in the class where it is declared. */
    private static String withoutConstants(String argument) {
        return CONSTANT.matcher(argument).replaceAll(name -> {
            try (Stream<Path> files = Files.walk(SOURCES)) {
                Pattern declared = Pattern.compile("String " + name.group(2) + " = (\"[^\"]+\");");
                return files.filter(file -> file.endsWith(name.group(1) + ".java"))
                        .flatMap(file -> declared.matcher(read(file)).results())
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse("");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
