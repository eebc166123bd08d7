package org.baobab.platform.job.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionIsRunningException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.baobab.platform.job.JobDefinition;
import org.baobab.platform.job.JobRuntime;
import org.baobab.platform.job.JobText;
import org.baobab.platform.kernel.ConflictException;

/** Calls the container. An EJB, for the calling thread must carry this module's class loader. */
@Stateless
@Local(JobRuntime.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs implements JobRuntime {
    @Inject
    JobLibrary library;

    @Override
    public List<JobDefinition> definitions() {
        return library.definitions();
    }

    @Override
    public JobText text(String job, Locale locale) {
        return library.text(job, locale);
    }

    @Override
    public long start(String job, Properties parameters) {
        return ask(() -> BatchRuntime.getJobOperator().start(job, parameters));
    }

    @Override
    public long restart(long executionId, Properties parameters) {
        return ask(() -> BatchRuntime.getJobOperator().restart(executionId, parameters));
    }

    @Override
    public void stop(long executionId) {
        ask(() -> {
            BatchRuntime.getJobOperator().stop(executionId);
            return null;
        });
    }

    @Override
    public void abandon(long executionId) {
        ask(() -> {
            BatchRuntime.getJobOperator().abandon(executionId);
            return null;
        });
    }

    private static <T> T ask(Supplier<T> work) {
        try {
            return work.get();
        } catch (BatchRuntimeException e) {
            throw new ConflictException(slug(e), e.getMessage(), Map.of(), e);
        }
    }

    private static String slug(BatchRuntimeException refusal) {
        return switch (refusal) {
            case JobExecutionNotRunningException ended -> "execution-ended";
            case JobExecutionIsRunningException runs -> "execution-running";
            case JobExecutionAlreadyCompleteException complete -> "execution-complete";
            case JobExecutionNotMostRecentException old -> "execution-restarted";
            default -> "job-refused";
        };
    }
}
