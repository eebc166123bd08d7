package org.baobab.platform.operations.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baobab.platform.operations.HealthReport;
import org.baobab.platform.operations.HealthReport.Check;
import org.baobab.platform.operations.HealthReport.Status;
import org.baobab.platform.operations.HealthWatch;
import org.baobab.platform.template.Formats;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** How this node is doing: its own figures and the latest report on the parts it needs. */
@Named
@RequestScoped
@ShowsRefusals
public class OperationsBacking {
    private static final String BUNDLE = "operationsText";
    private static final String BUILD = "/META-INF/maven/org.baobab/web-module/pom.properties";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    HealthWatch watch;

    @Inject
    ServletContext context;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Moments moments;

    @Inject
    Preferences preferences;

    private HealthReport report;

    @PostConstruct
    void load() {
        report = watch.board().read();
    }

    /** Parts that this node is set up to use. */
    public List<Check> getParts() {
        return report.checks().stream()
                .filter(check -> !Boolean.FALSE.equals(check.data().get("configured")))
                .toList();
    }

    public String getTone() {
        if (report.status() == Status.DOWN) {
            return "danger";
        }
        return report.degraded() ? "warn" : "ok";
    }

    public String tone(Check check) {
        if (check.status() == Status.UP) {
            return "ok";
        }
        return check.required() ? "danger" : "warn";
    }

    public String name(Check check) {
        return texts.find(BUNDLE, "part." + check.name()).orElse(check.name());
    }

    public String details(Check check) {
        return new TreeMap<>(check.data())
                .entrySet().stream()
                        .filter(fact -> !(fact.getValue() instanceof Boolean))
                        .map(fact -> said(fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining(" · "));
    }

    private String said(String fact, Object value) {
        if (value instanceof Number bytes && fact.endsWith("Bytes")) {
            String size = new Formats(preferences.getLocale(), ZoneOffset.UTC).size(bytes.longValue());
            return texts.of(BUNDLE, "fact.free", size);
        }
        String text = String.valueOf(value);
        return MOMENT.matcher(text).matches() ? moments.relative(Instant.parse(text)) : text;
    }

    public String getVersion() {
        try (InputStream build = context.getResourceAsStream(BUILD)) {
            Properties facts = new Properties();
            if (build != null) {
                facts.load(build);
            }
            return facts.getProperty("version", "?");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BUILD, e);
        }
    }

    public Instant getStartedAt() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    public String getJava() {
        return Runtime.version().toString();
    }

    public String getNode() {
        return System.getProperty("jboss.node.name", "?");
    }

    public String getMemory() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
        return texts.of(BUNDLE, "memory.of", amounts.number(used), amounts.number(runtime.maxMemory() / MEBIBYTE));
    }
}
