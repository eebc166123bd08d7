package org.baobab.fleet.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;

/**
 * Three months of what the vehicles needed and cost: fuel from full tank to full tank at Algerian prices with a few fills that do not fit, tolls, parking,
 * insurance, fines and repairs; maintenance plans of which some are due; work orders that were done, two that run and two that wait; budgets of which one is
 * nearly and one is quite spent. It is the same on every day that the demonstration begins on.
 */
@ApplicationScoped
class CostScene implements FleetScene {
    private static final int COSTS = 400;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    @Inject
    CostHistory history;

    @Inject
    WorkshopHistory workshop;

    @Override
    public int order() {
        return COSTS;
    }

    @Override
    public void play(FleetCast cast) {
        em.flush();
        try (Connection connection = database.getConnection()) {
            List<CostHistory.Spent> spent = history.of(cast);
            spent.addAll(workshop.play(cast, connection));
            history.write(cast, connection, spent);
            history.allow(cast, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The costs of the demonstration could not be written", e);
        }
    }
}
