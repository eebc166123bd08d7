package org.baobab.platform.job;

import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The batch container, as the module batch-jobs lends it out. It asks for no rights and claims nothing: that is up to {@link JobLauncher} and
 * {@link JobOperations}. What the container refuses is a {@link org.baobab.platform.kernel.ConflictException}.
 */
public interface JobRuntime {
    /** In alphabetical order. */
    List<JobDefinition> definitions();

    JobText text(String job, Locale locale);

    long start(String job, Properties parameters);

    long restart(long executionId, Properties parameters);

    /** Only on the node that it runs on. */
    void stop(long executionId);

    void abandon(long executionId);
}
