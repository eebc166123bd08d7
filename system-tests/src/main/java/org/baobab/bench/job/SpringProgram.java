package org.baobab.bench.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.baobab.bench.job.artifact.BenchRow;
import org.baobab.bench.job.artifact.BenchRowWriter;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ItemReader;
import org.springframework.batch.item.ItemStreamReader;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.database.Order;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The same job in Spring Batch, as its manual writes it: a job repository in the same database, one connection pool, one transaction for rows and checkpoint.
 * Reads names of readers and writers from its standard input and answers each line with the nanoseconds that the job took; ends with the input.
 */
public final class SpringProgram {
    private static final int CHUNK = 1_000;
    private static final RowMapper<BenchRow> ROW =
            (row, number) -> new BenchRow(row.getLong("id"), row.getLong("units"), row.getLong("price"));

    private final DataSource database;
    private final JdbcTransactionManager transactions;
    private final JobRepository repository;
    private final TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();

    private SpringProgram(DataSource database) throws Exception {
        this.database = database;
        transactions = new JdbcTransactionManager(database);
        JobRepositoryFactoryBean factory = new JobRepositoryFactoryBean();
        factory.setDataSource(database);
        factory.setTransactionManager(transactions);
        factory.setDatabaseType("POSTGRES");
        factory.afterPropertiesSet();
        repository = factory.getObject();
        launcher.setJobRepository(repository);
        launcher.afterPropertiesSet();
    }

    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource database = database();
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            prepare(database);
            SpringProgram program = new SpringProgram(database);
            System.out.println("ready");
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                String[] names = line.split(" ");
                System.out.println(program.run(names[0], names[1]));
            }
        }
    }

    private long run(String reader, String writer) throws Exception {
        long begun = System.nanoTime();
        JobExecution execution = launcher.run(
                job(reader(reader), writer(writer)),
                new JobParametersBuilder().addLong("at", begun).toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("The job ended " + execution);
        }
        return System.nanoTime() - begun;
    }

    private Job job(ItemStreamReader<BenchRow> reader, ItemWriter<BenchRow> writer) {
        Step step = new StepBuilder("rows", repository)
                        .<BenchRow, BenchRow>chunk(CHUNK, transactions)
                        .reader((ItemReader<BenchRow>) reader)
                        .processor(BenchRow::billed)
                        .writer(writer)
                        .stream(reader)
                        .build();
        return new JobBuilder("bench-rows", repository).start(step).build();
    }

    private ItemStreamReader<BenchRow> reader(String name) throws Exception {
        if ("cursor".equals(name)) {
            return new JdbcCursorItemReaderBuilder<BenchRow>()
                    .name("rows")
                    .dataSource(database)
                    .sql("SELECT id, units, price FROM bench_row ORDER BY id")
                    .fetchSize(CHUNK)
                    .connectionAutoCommit(false)
                    .rowMapper(ROW)
                    .build();
        }
        var paging = new JdbcPagingItemReaderBuilder<BenchRow>()
                .name("rows")
                .dataSource(database)
                .selectClause("id, units, price")
                .fromClause("bench_row")
                .sortKeys(Map.of("id", Order.ASCENDING))
                .pageSize(CHUNK)
                .rowMapper(ROW)
                .build();
        paging.afterPropertiesSet();
        return paging;
    }

    private ItemWriter<BenchRow> writer(String name) {
        if ("array".equals(name)) {
            return this::writeAtOnce;
        }
        var batch = new JdbcBatchItemWriterBuilder<BenchRow>()
                .dataSource(database)
                .sql("UPDATE bench_row SET total = :total WHERE id = :id")
                .itemSqlParameterSourceProvider(SimplePropertySqlParameterSource::new)
                .build();
        batch.afterPropertiesSet();
        return batch;
    }

    private void writeAtOnce(Chunk<? extends BenchRow> rows) throws SQLException {
        Long[] ids = rows.getItems().stream().map(BenchRow::id).toArray(Long[]::new);
        Long[] totals = rows.getItems().stream().map(BenchRow::total).toArray(Long[]::new);
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement statement = connection.prepareStatement(BenchRowWriter.WRITE)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.setArray(2, connection.createArrayOf("bigint", totals));
            statement.executeUpdate();
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void prepare(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS spring CASCADE");
            statement.execute("CREATE SCHEMA spring");
        }
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(
                        new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql")),
                database);
    }

    private static HikariDataSource database() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(System.getenv("BENCH_URL"));
        config.setUsername(System.getenv("BENCH_USER"));
        config.setPassword(System.getenv("BENCH_PASSWORD"));
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        // Its tables in a schema of their own, so that nothing of ours is in the way.
        config.setConnectionInitSql("SET search_path = spring, public");
        return new HikariDataSource(config);
    }
}
