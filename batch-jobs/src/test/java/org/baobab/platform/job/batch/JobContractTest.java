package org.baobab.platform.job.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.job.CronExpression;
import org.baobab.platform.job.JobDefinition;
import org.baobab.platform.job.JobParameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every job's XML, its artifacts, its line in schedules.properties and its texts belong together. */
class JobContractTest {
    private static final Path XMLS = Path.of("src/main/resources/META-INF/batch-jobs");
    private static final Pattern USED_PARAMETER =
            Pattern.compile("#\\{jobParameters\\['([^']+)'\\]\\}(?:\\?:([^;]*);)?");
    private static final Map<String, JavaClass> ARTIFACTS = artifacts();
    private static final ClassLoader FILES = JobContractTest.class.getClassLoader();

    @Test
    void schedules_nameEveryJobAndNoOther() throws IOException {
        assertThat(ScheduleLine.readAll(FILES).keySet()).isEqualTo(new TreeSet<>(jobs()));
    }

    @TestFactory
    Stream<DynamicTest> schedule_canBeRead() {
        return ScheduleLine.readAll(FILES).values().stream()
                .filter(line -> line.cron() != null)
                .map(line -> DynamicTest.dynamicTest(line.job(), () -> assertThat(CronExpression.parse(line.cron()))
                        .isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> job_isCalledAsItsFile_andIsWatched() throws IOException {
        return each((name, job) -> {
            assertThat(job.getAttribute("id")).isEqualTo(name);
            assertThat(refs(job, "listener")).contains("jobWatch");
        });
    }

    @TestFactory
    Stream<DynamicTest> artifacts_exist_andTakeThePropertiesThatTheyAreGiven() throws IOException {
        return each((name, job) -> {
            for (Element element : elements(job, "*")) {
                String ref = element.getAttribute("ref");
                if (!ref.isEmpty()) {
                    assertThat(ARTIFACTS).as("artifact %s of %s", ref, name).containsKey(ref);
                    assertThat(given(element))
                            .as("properties of %s in %s", ref, name)
                            .isEqualTo(taken(ARTIFACTS.get(ref)));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> parameters_areDeclaredAndUsed_withOneDefault() throws IOException {
        return each((name, job) -> {
            Map<String, String> declared = new TreeMap<>();
            definition(name)
                    .parameters()
                    .forEach(parameter -> declared.put(
                            parameter.name(), parameter.defaultValue() == null ? "" : parameter.defaultValue()));
            Map<String, String> used = new TreeMap<>();
            Matcher uses = USED_PARAMETER.matcher(Files.readString(XMLS.resolve(name + ".xml")));
            while (uses.find()) {
                used.put(uses.group(1), uses.group(2) == null ? "" : uses.group(2));
            }
            assertThat(used).isEqualTo(declared);
        });
    }

    @TestFactory
    Stream<DynamicTest> texts_areThereInBothLanguages() throws IOException {
        return each((name, job) -> {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Set<String> wanted = definition(name).parameters().stream()
                        .map(JobParameter::name)
                        .map(parameter -> name + ".parameter." + parameter)
                        .collect(Collectors.toCollection(TreeSet::new));
                wanted.add(name + ".title");
                wanted.add(name + ".description");
                assertThat(texts(language).keySet().stream().filter(key -> key.startsWith(name + ".")))
                        .as("%s in %s", name, language)
                        .containsExactlyInAnyOrderElementsOf(wanted);
            }
        });
    }

    @Test
    void texts_areOfJobsThatExist() throws IOException {
        Set<String> jobs = new TreeSet<>(jobs());

        assertThat(texts(Locale.FRENCH).keySet())
                .allSatisfy(key -> assertThat(jobs).contains(key.substring(0, key.indexOf('.'))));
    }

    private static JobDefinition definition(String job) {
        return JobXml.read(FILES, job).definition(ScheduleLine.parse(job, "on-demand"));
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                JobLibrary.TEXTS,
                language,
                FILES,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private interface Check {
        void of(String name, Element job) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        return jobs().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    try (InputStream stream = Files.newInputStream(XMLS.resolve(name + ".xml"))) {
                        check.of(name, JobXml.parse(stream).getDocumentElement());
                    }
                }));
    }

    private static List<String> jobs() throws IOException {
        try (Stream<Path> files = Files.list(XMLS)) {
            return files.map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.length() - ".xml".length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> refs(Element job, String element) {
        return elements(job, element).stream()
                .map(found -> found.getAttribute("ref"))
                .toList();
    }

    private static List<Element> elements(Element job, String name) {
        NodeList found = job.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Set<String> given(Element artifact) {
        return elements(artifact, "property").stream()
                .map(property -> property.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> taken(JavaClass artifact) {
        return artifact.getAllFields().stream()
                .filter(field -> field.isAnnotatedWith(BatchProperty.class))
                .map(JobContractTest::property)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String property(JavaField field) {
        String name = field.getAnnotationOfType(BatchProperty.class).name();
        return name.isEmpty() ? field.getName() : name;
    }

    private static Map<String, JavaClass> artifacts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.baobab").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class) && type.isAnnotatedWith(Dependent.class))
                        .collect(Collectors.toMap(JobContractTest::artifactName, type -> type, (one, other) -> {
                            throw new IllegalStateException(one + " and " + other + " have one name");
                        }));
    }

    private static String artifactName(JavaClass type) {
        String name = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return name.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : name;
    }
}
