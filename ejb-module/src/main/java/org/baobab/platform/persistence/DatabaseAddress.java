package org.baobab.platform.persistence;

import javax.sql.DataSource;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where migrations and backups find PostgreSQL itself. Behind a pooler in transaction mode that is another address than the application's, because what they
 * hold belongs to a session.
 */
public record DatabaseAddress(String url, String user, String password) {
    private static final String DIRECT_URL = "baobab.db.direct.url";
    private static final String URL = "baobab.db.url";

    public static DatabaseAddress of(Settings settings) {
        String key = settings.find(DIRECT_URL).isPresent() ? DIRECT_URL : URL;
        String url = settings.text(key, "jdbc:postgresql://localhost:5432/baobab");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new InvalidSettingException(key, url, "an address such as jdbc:postgresql://localhost:5432/baobab");
        }
        return new DatabaseAddress(
                url, settings.text("baobab.db.user", "baobab"), settings.text("baobab.db.password", ""));
    }

    DataSource dataSource() {
        return dataSource("baobab-migration");
    }

    /**
     * One connection for each call, outside the server's pool, which does not exist for this address.
     *
     * @param application what PostgreSQL shows the connection as
     */
    public DataSource dataSource(String application) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName(application);
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "") + " as " + user;
    }
}
