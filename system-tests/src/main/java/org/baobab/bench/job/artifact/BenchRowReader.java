package org.baobab.bench.job.artifact;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.baobab.platform.job.batch.BookmarkedReader;

/** A page of rows behind the last key, in the transaction of the chunk. */
@Named
@Dependent
public class BenchRowReader extends BookmarkedReader<Long, BenchRow> {
    private static final String PAGE = "SELECT id, units, price FROM bench_row WHERE id > ? ORDER BY id LIMIT ?";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Override
    protected List<BenchRow> next(Long after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, after == null ? Long.MIN_VALUE : after);
            statement.setInt(2, most);
            List<BenchRow> page = new ArrayList<>(most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(new BenchRow(rows.getLong(1), rows.getLong(2), rows.getLong(3)));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Long keyOf(BenchRow row) {
        return row.id();
    }

    @Override
    protected int pageSize() {
        return 1_000;
    }

    @Override
    protected String bookmarkName() {
        return "bench-rows";
    }

    @Override
    protected Long parse(String key) {
        return Long.valueOf(key);
    }
}
