package org.baobab.system.harness;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The few things that a test can learn nowhere else. */
public final class TheDatabase {
    private TheDatabase() {}

    /** The key behind that id, with which the server signs: what a test forges by it is wrong in one respect only. */
    public static PrivateKey privateKey(String kid) {
        try (Connection connection = connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT private_key FROM signing_key WHERE kid = ?")) {
            select.setString(1, kid);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(row.getBytes(1)));
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("Key " + kid + " cannot be read", e);
        }
    }

    /** As if nothing but failure lay behind a webhook for so long. */
    public static void letWebhookFail(UUID webhook, Duration time) {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE webhook SET failing_since = now() - make_interval(secs => ?), failures = 50 WHERE id = ?")) {
            update.setDouble(1, time.toSeconds());
            update.setObject(2, webhook);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Webhook " + webhook + " cannot be changed", e);
        }
    }

    /** Gives the organisation that many more members, who never sign in: to register each would take minutes. */
    public static void addMembers(UUID organizationId, int many) {
        change("""
                WITH people AS (
                    INSERT INTO account (id, email, full_name, locale, password_hash, password_changed_at, platform_role,
                        created_at, version)
                    SELECT gen_random_uuid(), 'p-' || gen_random_uuid() || '@test.baobab.test', 'Awa Ndiaye', 'fr', '-', now(),
                        'USER', now(), 0
                    FROM generate_series(1, %d) RETURNING id)
                INSERT INTO membership (id, organization_id, account_id, role, created_at, version)
                SELECT gen_random_uuid(), ?, id, 'AGENT', now(), 0 FROM people""".formatted(many), organizationId);
    }

    /** How many different addresses got a message of that batch. */
    public static long addressesOf(UUID batchId) {
        try (Connection connection = connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(DISTINCT address) FROM message WHERE batch_id = ?")) {
            select.setObject(1, batchId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Batch " + batchId + " cannot be read", e);
        }
    }

    /** As if its bytes were due to go. */
    public static void letDocumentBeDeletedLongAgo(UUID document) {
        change("UPDATE document SET deleted_at = now() - interval '31 days' WHERE id = ?", document);
    }

    /** As if a later position had shown that it was none. */
    public static void withdrawViolation(UUID violation) {
        change("DELETE FROM fleet_violation WHERE id = ?", violation);
    }

    /** As if the vehicle had been written down then, with what its odometer said. */
    public static void letVehicleBeKnownSince(UUID vehicle, Instant moment) {
        String then = "to_timestamp(%d)".formatted(moment.getEpochSecond());
        change("UPDATE fleet_odometer SET at = " + then + " WHERE vehicle_id = ?", vehicle);
        change("UPDATE fleet_vehicle SET odometer_at = " + then + " WHERE id = ?", vehicle);
    }

    /** As if that moment were the time on its schedule that comes next. */
    public static void letJobBeDue(String job, Instant moment) {
        change(
                "UPDATE job_schedule SET next_run_at = to_timestamp(%1$d), starts_at = to_timestamp(%1$d) WHERE job_name = ?"
                        .formatted(moment.getEpochSecond()),
                job);
    }

    /** As if it had been running for two days. */
    public static void letExecutionBeOld(long execution) {
        change("UPDATE job_run SET started_at = now() - interval '2 days' WHERE execution_id = ?", execution);
    }

    private static void change(String sql, Object parameter) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change", e);
        }
    }

    /** The device tokens of a person, which no call gives back. */
    public static List<String> devicesOf(UUID account) {
        return texts("SELECT token FROM device WHERE account_id = ?", account);
    }

    /** What the provider calls the last message to an address; null as long as it took none. */
    public static String providerRefOf(String address) {
        return texts("SELECT provider_ref FROM message WHERE address = ? ORDER BY id DESC LIMIT 1", address).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How far the message has come that its provider calls so. */
    public static String statusOf(String providerRef) {
        return texts("SELECT provider_status FROM message WHERE provider_ref = ?", providerRef).stream()
                .findFirst()
                .orElse(null);
    }

    /** What the trail says happened to that one, oldest first. */
    public static List<String> actionsOn(String subjectType, String subjectId) {
        return texts(
                "SELECT action FROM audit_entry WHERE subject_type = '" + subjectType
                        + "' AND subject_id = ? ORDER BY id",
                subjectId);
    }

    /** Makes the part of the table that holds the month. @return its name */
    public static String monthOfPositions(String day) {
        return texts("SELECT month_partition('fleet_position', ?::date)", day).getFirst();
    }

    public static List<String> monthsOfPositions() {
        return texts("SELECT part FROM month_partitions('fleet_position') WHERE ? <> ''", "all");
    }

    /** As many as a large fleet has in years, of one vehicle. */
    public static void addExpenses(UUID vehicleId, int many) {
        change("""
                INSERT INTO fleet_expense (id, organization_id, vehicle_id, kind, spent_on, currency, vat_rate, net, vat, gross,
                    own_currency, own_net, own_vat, own_gross, full_tank, documents, state, created_at, changed_at, version)
                SELECT gen_random_uuid(), v.organization_id, v.id, 'TOLL', current_date, 'XOF', 0, 500, 0, 500, 'XOF', 500, 0, 500,
                    false, '{}', 'SUBMITTED', now(), now(), 0
                FROM fleet_vehicle v, generate_series(1, %d) WHERE v.id = ?""".formatted(many), vehicleId);
    }

    /** Whether copies of a listing can be told by now. */
    public static boolean hasPrint(UUID listing) {
        return !texts("SELECT made_at FROM listing_print WHERE listing_id = ?", listing)
                .isEmpty();
    }

    public static boolean hasPhotoPrint(UUID listing) {
        return !texts("SELECT dhash FROM listing_photo WHERE listing_id = ? AND dhash IS NOT NULL", listing)
                .isEmpty();
    }

    private static List<String> texts(String sql, Object parameter) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                TheServer.databaseUrl(), TheServer.databaseUser(), TheServer.databasePassword());
    }
}
