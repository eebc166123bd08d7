package org.baobab.bench.job.artifact;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Computes. */
@Named
@Dependent
public class BenchRowProcessor implements ItemProcessor {
    @Override
    public Object processItem(Object item) {
        return ((BenchRow) item).billed();
    }
}
