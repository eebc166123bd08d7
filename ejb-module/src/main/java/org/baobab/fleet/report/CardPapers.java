package org.baobab.fleet.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.report.VehicleCards.Paper;

/** The papers of a vehicle, of each kind the one that is valid for the longest. Whoever asks has seen to it that the vehicle is the reader's. */
@ApplicationScoped
class CardPapers {
    private static final String PAPERS = """
            SELECT DISTINCT ON (kind) kind, number, expires_on FROM fleet_paper
            WHERE vehicle_id = ? ORDER BY kind, expires_on DESC NULLS FIRST""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    List<Paper> of(UUID vehicleId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAPERS)) {
            statement.setObject(1, vehicleId);
            List<Paper> papers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    papers.add(new Paper(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
                }
            }
            return papers;
        } catch (SQLException e) {
            throw new IllegalStateException("The papers of a vehicle could not be read", e);
        }
    }
}
