package org.baobab.platform.job.batch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.job.JobDefinition;
import org.baobab.platform.job.JobParameter;
import org.baobab.platform.job.JobText;

/** Every job with a line in schedules.properties, read once. */
@ApplicationScoped
public class JobLibrary {
    static final String TEXTS = "org.baobab.platform.job.batch.jobs";

    private Map<String, JobDefinition> definitions;

    @PostConstruct
    void read() {
        ClassLoader files = JobLibrary.class.getClassLoader();
        definitions = ScheduleLine.readAll(files).values().stream()
                .map(line -> JobXml.read(files, line.job()).definition(line))
                .collect(Collectors.toMap(JobDefinition::name, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    public List<JobDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    public JobText text(String job, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS,
                locale,
                JobLibrary.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> labels = new TreeMap<>();
        for (JobParameter parameter : definitions.get(job).parameters()) {
            labels.put(parameter.name(), texts.getString(job + ".parameter." + parameter.name()));
        }
        return new JobText(texts.getString(job + ".title"), texts.getString(job + ".description"), labels);
    }
}
