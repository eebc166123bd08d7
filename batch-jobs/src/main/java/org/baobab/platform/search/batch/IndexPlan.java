package org.baobab.platform.search.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.baobab.platform.search.Indexes;
import org.baobab.platform.search.Indexes.Range;

/** Cuts each index into ranges of keys. */
@Named
@Dependent
public class IndexPlan implements PartitionMapper {
    private static final int PARTS = 8;
    private static final int THREADS = 2;

    @Inject
    @BatchProperty
    String index;

    @Inject
    Indexes indexes;

    @Override
    public PartitionPlan mapPartitions() {
        List<Range> ranges = indexes.named(index).stream()
                .flatMap(each -> indexes.ranges(each, PARTS).stream())
                .toList();
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(ranges.size());
        plan.setThreads(THREADS);
        // Otherwise JBeret would go on after a crash with those partitions alone that had begun.
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(ranges.stream().map(IndexPlan::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(Range range) {
        Properties properties = new Properties();
        properties.setProperty("index", range.index());
        properties.setProperty("after", Objects.toString(range.after(), ""));
        properties.setProperty("last", Objects.toString(range.last(), ""));
        return properties;
    }
}
