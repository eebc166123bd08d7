package org.baobab.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.platform.identity.password.Argon2;

/** The application's answers by hand-written SQL and string building, byte for byte; {@link Bench} compares them before it measures. */
final class YardstickAnswers {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final DataSource database;
    private final SecureRandom random = new SecureRandom();
    private final KeyPair keys;

    YardstickAnswers(DataSource database) {
        this.database = database;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A table for the sessions that its sign-ins make, so that it writes as much as the application does. */
    void prepare() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS yardstick_session (id uuid PRIMARY KEY, account_id uuid NOT NULL, token bytea NOT NULL, at timestamptz NOT NULL)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String me(String account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, email, phone, full_name, locale, email_verified_at IS NOT NULL FROM account WHERE id = ?")) {
            select.setObject(1, UUID.fromString(account));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new JsonLine()
                        .text("email", row.getString(2))
                        .plain("emailVerified", row.getBoolean(6))
                        .text("fullName", row.getString(4))
                        .text("id", row.getString(1))
                        .text("locale", row.getString(5))
                        .text("phone", row.getString(3))
                        .end();
            }
        }
    }

    String organization(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT id, name, country, currency, time_zone,
                               (SELECT array_agg(lower(app)) FROM organization_app a WHERE a.organization_id = o.id), created_at
                        FROM organization o WHERE id = ?""")) {
            select.setObject(1, UUID.fromString(id));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new JsonLine()
                        .texts("apps", (String[]) row.getArray(6).getArray())
                        .text("country", row.getString(3))
                        .text(
                                "createdAt",
                                row.getObject(7, OffsetDateTime.class)
                                        .toInstant()
                                        .toString())
                        .text("currency", row.getString(4))
                        .text("id", row.getString(1))
                        .text("name", row.getString(2))
                        .text("timeZone", row.getString(5))
                        .end();
            }
        }
    }

    String login(byte[] body) throws SQLException, GeneralSecurityException {
        JsonObject credentials = parse(body);
        try (Connection connection = database.getConnection()) {
            UUID account = checked(connection, credentials.getString("login"), credentials.getString("password"));
            byte[] refresh = new byte[32];
            random.nextBytes(refresh);
            remember(connection, account, refresh);
            return new JsonLine()
                    .text("accessToken", signed(account))
                    .text("refreshToken", URL.encodeToString(refresh))
                    .text("tokenType", "Bearer")
                    .plain("expiresIn", 900)
                    .end();
        }
    }

    private static UUID checked(Connection connection, String login, String password) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id, password_hash FROM account WHERE email = ?")) {
            select.setString(1, login);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !Argon2.matches(password, row.getString(2))) {
                    throw new IllegalArgumentException("Wrong credentials");
                }
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static void remember(Connection connection, UUID account, byte[] token) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO yardstick_session VALUES (?, ?, ?, now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, account);
            insert.setBytes(3, token);
            insert.executeUpdate();
        }
    }

    private String signed(UUID account) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String head = URL.encodeToString("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes());
        String claims = URL.encodeToString(new JsonLine()
                .text("sub", account.toString())
                .plain("iat", now)
                .plain("exp", now + 900)
                .end()
                .getBytes());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update((head + '.' + claims).getBytes());
        return head + '.' + claims + '.' + URL.encodeToString(signature.sign());
    }

    private static JsonObject parse(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }
}
