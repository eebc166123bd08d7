package org.baobab.system.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.baobab.launcher.Database;
import org.baobab.launcher.Environment;
import org.baobab.launcher.Folders;
import org.baobab.launcher.Settings;
import org.baobab.platform.backup.restore.TargetDatabase;
import org.baobab.system.client.Fresh;

/** A PostgreSQL without a server beside it, for as long as the tests' virtual machine runs. */
final class Postgres {
    static final Path DATA = Path.of("target/backup-environment").toAbsolutePath();

    private static final Database DATABASE = start();

    private Postgres() {}

    private static Database start() {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Environment environment = new Environment(new Settings(root, DATA, Map.of()), System.out);
        try {
            environment.stopDatabase();
            Folders.delete(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(environment::stopDatabase, "stop the tests' PostgreSQL"));
        return environment.startDatabase();
    }

    /** The database that the role has from the start, for reaching the others. */
    static TargetDatabase server() {
        return new TargetDatabase(DATABASE.directUrl(), DATABASE.user(), DATABASE.password());
    }

    /** One that is not there yet. */
    static TargetDatabase missing() {
        return server().named("t_" + Fresh.word());
    }

    static TargetDatabase empty() {
        TargetDatabase database = missing();
        run(server(), "CREATE DATABASE " + database.name());
        return database;
    }

    static Connection open(TargetDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    static void run(TargetDatabase database, String... statements) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void asSuperuser(String sql) {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(DATA.resolve("postgres.secrets"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(new TargetDatabase(server().named("postgres").url(), "postgres", secrets.getProperty("postgres")), sql);
    }

    /** All rows of a query as lines, which is how they are compared. */
    static String ask(TargetDatabase database, String sql) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder text = new StringBuilder();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    text.append(rows.getString(column)).append(column == columns ? "\n" : " | ");
                }
            }
            return text.toString().strip();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
