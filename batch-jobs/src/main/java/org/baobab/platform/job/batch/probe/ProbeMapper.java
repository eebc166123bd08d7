package org.baobab.platform.job.batch.probe;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.ProbeRows;

/** Cuts the rows into ranges. */
@Named
@Dependent
public class ProbeMapper implements PartitionMapper {
    @Inject
    @BatchProperty
    String rows;

    @Inject
    @BatchProperty
    String partitions;

    @Inject
    JobContext job;

    @Inject
    ProbeRows probe;

    @Inject
    JobProgress progress;

    @Override
    public PartitionPlan mapPartitions() {
        int number = Integer.parseInt(rows);
        int parts = Math.min(number, Integer.parseInt(partitions));
        Properties[] ranges = new Properties[parts];
        for (int i = 0; i < parts; i++) {
            ranges[i] = new Properties();
            ranges[i].setProperty("after", Integer.toString(Math.toIntExact((long) number * i / parts)));
            ranges[i].setProperty("upTo", Integer.toString(Math.toIntExact((long) number * (i + 1) / parts)));
        }
        progress.begin("touch", number);
        progress.did(probe.count(job.getInstanceId()).once());
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(parts);
        plan.setThreads(parts);
        plan.setPartitionProperties(ranges);
        // A crash may come before every partition has its row, and JBeret would go on with those alone that have one.
        plan.setPartitionsOverride(true);
        return plan;
    }
}
