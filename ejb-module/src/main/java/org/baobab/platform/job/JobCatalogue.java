package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.kernel.NotFoundException;

/** Every job that this version has, as batch-jobs tells it. */
@ApplicationScoped
public class JobCatalogue {
    @Inject
    Instance<JobRuntime> runtime;

    /** In alphabetical order. */
    public List<JobDefinition> all() {
        return runtime.get().definitions();
    }

    public Optional<JobDefinition> find(String name) {
        return all().stream().filter(job -> job.name().equals(name)).findFirst();
    }

    public JobDefinition require(String name) {
        return find(name).orElseThrow(() -> new NotFoundException("Job", name));
    }

    JobRuntime runtime() {
        return runtime.get();
    }
}
