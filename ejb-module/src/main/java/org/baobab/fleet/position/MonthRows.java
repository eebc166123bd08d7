package org.baobab.fleet.position;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import javax.sql.DataSource;

/** The parts of the table, each made in a transaction of its own: nobody waits for it longer than that. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MonthRows {
    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    public void make(YearMonth month) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT month_partition('fleet_position', ?)")) {
            statement.setObject(1, month.atDay(1));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("There is no room for the positions of " + month, e);
        }
    }
}
