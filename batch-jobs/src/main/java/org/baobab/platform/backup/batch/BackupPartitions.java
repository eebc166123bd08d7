package org.baobab.platform.backup.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import org.baobab.platform.backup.BackupDesk;
import org.baobab.platform.job.JobProgress;

/** One partition for each worker; they take parts from one list, so that none ends long before the others. */
@Named
@Dependent
public class BackupPartitions implements PartitionMapper {
    @Inject
    BackupDesk desk;

    @Inject
    JobProgress progress;

    @Override
    public PartitionPlan mapPartitions() {
        progress.begin("copy", desk.megabytes());
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(desk.workers());
        plan.setThreads(desk.workers());
        // A restart begins another backup: what the partitions of the last one did counts for nothing.
        plan.setPartitionsOverride(true);
        Properties[] properties = new Properties[desk.workers()];
        for (int i = 0; i < properties.length; i++) {
            properties[i] = new Properties();
        }
        plan.setPartitionProperties(properties);
        return plan;
    }
}
