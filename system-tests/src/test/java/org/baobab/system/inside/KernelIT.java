package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InsideTest
class KernelIT {
    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Test
    void clock_inTheServer_tellsUtc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    /** PostgreSQL ends a statement that takes longer; nobody in the server sets a timer for it. */
    @Test
    void statements_ofTheServersPool_areBounded() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('statement_timeout'), current_setting('lock_timeout')")) {
            assertThat(statement.getQueryTimeout()).isZero();
            row.next();
            assertThat(row.getString(1)).isEqualTo("30s");
            assertThat(row.getString(2)).isEqualTo("10s");
        }
    }
}
