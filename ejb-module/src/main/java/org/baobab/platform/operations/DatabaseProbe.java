package org.baobab.platform.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Nothing goes without the database. */
@ApplicationScoped
public class DatabaseProbe implements HealthProbe {
    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource dataSource;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Map<String, Object> look() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(PATIENCE_SECONDS)) {
                throw new SQLException("The connection is not valid");
            }
            return Map.of("version", connection.getMetaData().getDatabaseProductVersion());
        }
    }
}
