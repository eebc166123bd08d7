package org.baobab.platform.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** Administrators, written straight into the database: there is no server to ask yet. Each act and its line in the trail are one statement. */
final class AdminAccounts {
    private static final String PROMOTE = """
            WITH promoted AS (
                UPDATE account SET platform_role = 'ADMIN', locked_at = NULL, version = version + 1 WHERE email = ?
                RETURNING id)
            INSERT INTO audit_entry (id, action, subject_type, subject_id, details, at)
            SELECT ?, 'account.role-changed', 'account', CAST(id AS text), '{"role": "ADMIN", "by": "command line"}', now()
            FROM promoted RETURNING subject_id""";

    private static final String CREATE = """
            WITH created AS (
                INSERT INTO account (id, email, full_name, locale, password_hash, password_changed_at, email_verified_at,
                    platform_role, created_at, version)
                VALUES (?, ?, ?, ?, ?, now(), now(), 'ADMIN', now(), 0)
                RETURNING id)
            INSERT INTO audit_entry (id, action, subject_type, subject_id, details, at)
            SELECT ?, 'account.provided', 'account', CAST(id AS text), '{"role": "ADMIN", "by": "command line"}', now()
            FROM created""";

    private final Connection database;

    AdminAccounts(Connection database) {
        this.database = database;
    }

    /** Whether there is an account with that address; it is an unlocked administrator now. */
    boolean promote(String email) throws SQLException {
        try (PreparedStatement promotion = database.prepareStatement(PROMOTE)) {
            promotion.setString(1, email);
            promotion.setObject(2, Ids.next());
            try (ResultSet promoted = promotion.executeQuery()) {
                return promoted.next();
            }
        }
    }

    void create(AdminArguments wanted, String passwordHash) throws SQLException {
        UUID id = Ids.next();
        try (PreparedStatement creation = database.prepareStatement(CREATE)) {
            creation.setObject(1, id);
            creation.setString(2, wanted.email().value());
            creation.setString(3, wanted.name());
            creation.setString(4, wanted.locale());
            creation.setString(5, passwordHash);
            creation.setObject(6, Ids.next());
            creation.executeUpdate();
        }
    }
}
