package org.baobab.bench.job.artifact;

import jakarta.annotation.Resource;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.baobab.platform.job.JobProgress;

/** One statement for the whole chunk. */
@Named
@Dependent
public class BenchRowWriter extends AbstractItemWriter {
    public static final String WRITE = """
            UPDATE bench_row AS r SET total = n.total FROM unnest(?::bigint[], ?::bigint[]) AS n (id, total) WHERE r.id = n.id""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) throws SQLException {
        Long[] ids = new Long[items.size()];
        Long[] totals = new Long[items.size()];
        for (int i = 0; i < items.size(); i++) {
            BenchRow row = (BenchRow) items.get(i);
            ids[i] = row.id();
            totals[i] = row.total();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.setArray(2, connection.createArrayOf("bigint", totals));
            statement.executeUpdate();
        }
        progress.did(items.size());
    }
}
