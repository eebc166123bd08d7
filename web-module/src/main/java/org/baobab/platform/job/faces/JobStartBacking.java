package org.baobab.platform.job.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobText;
import org.baobab.platform.job.JobView;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** The form that starts a job: a field for each of its parameters, with the defaults filled in. What fits into them the service says. */
@Named
@ViewScoped
@ShowsRefusals
public class JobStartBacking implements Serializable {
    @Inject
    JobOperations operations;

    @Inject
    JobBacking page;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private List<ParameterField> fields;

    public List<ParameterField> getFields() {
        if (fields == null) {
            JobView job = page.getJob();
            Map<String, String> labels =
                    operations.text(job.name()).map(JobText::parameters).orElse(Map.of());
            fields = job.parameters().stream()
                    .map(each ->
                            new ParameterField(each, labels.getOrDefault(each.name(), each.name()), visitor.getZone()))
                    .toList();
        }
        return fields;
    }

    public void start() {
        JobView job = page.getJob();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (ParameterField field : getFields()) {
            String written = field.written();
            if (written != null) {
                parameters.put(field.getName(), written);
            }
        }
        long execution = operations.start(job.name(), parameters);
        notices.tell(JobWords.BUNDLE, "start.done", job.title());
        Pages.open("/ops/executions/detail?id=" + execution);
    }
}
