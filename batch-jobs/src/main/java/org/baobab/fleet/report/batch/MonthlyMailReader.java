package org.baobab.fleet.report.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.report.MonthlyMail;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.KeysetReader;

/** Every organisation that switched the monthly mail on, or the one that is asked for. */
@Named
@Dependent
public class MonthlyMailReader extends KeysetReader<UUID, UUID> {
    @Inject
    @BatchProperty
    String organization;

    @Inject
    MonthlyMail mail;

    @Inject
    JobProgress progress;

    private UUID only;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        super.open(checkpoint);
        only = organization == null || organization.isBlank() ? null : UUID.fromString(organization.strip());
        progress.begin("organizations", only == null ? mail.count() : 1);
    }

    @Override
    protected List<UUID> next(UUID after, int most) {
        if (only != null) {
            return after == null ? List.of(only) : List.of();
        }
        return mail.organizations(after, most);
    }

    @Override
    protected UUID keyOf(UUID item) {
        return item;
    }
}
