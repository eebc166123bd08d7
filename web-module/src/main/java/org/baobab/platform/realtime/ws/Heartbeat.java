package org.baobab.platform.realtime.ws;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.kernel.Rounds;

/** One round for all connections: who has to be asked for a sign of life, and who gave none. A second one asks whether they may still be here. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Heartbeat {
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration CHECK = Duration.ofSeconds(30);

    /** So many beats the other end has to answer a close. */
    private static final int PATIENCE = 5;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Attendance attendance;

    @Inject
    Supervision supervision;

    private Rounds beats;
    private Rounds checks;

    /** Those told to go, by the beat in which they were; the first list is the oldest. */
    private final List<List<Connection>> told = new ArrayList<>();

    @PostConstruct
    void start() {
        beats = Rounds.start(threads, "realtime-heartbeat", BEAT, BEAT, this::beat);
        checks = Rounds.start(threads, "realtime-check", CHECK, CHECK, supervision::examineAll);
    }

    @PreDestroy
    void stop() {
        beats.close();
        checks.close();
        attendance.connections().forEach(each -> attendance.dismiss(each, Closing.GOING));
    }

    private void beat() {
        long now = System.nanoTime();
        for (Connection each : attendance.connections()) {
            Closing overdue = each.overdue(now);
            if (overdue == null) {
                each.pingWhenDue(now);
            } else {
                attendance.dismiss(each, overdue);
            }
        }
        cutThoseWhoStay();
    }

    private void cutThoseWhoStay() {
        List<Connection> lately = new ArrayList<>();
        for (Connection each = attendance.leaving().poll();
                each != null;
                each = attendance.leaving().poll()) {
            lately.add(each);
        }
        told.add(lately);
        if (told.size() > PATIENCE) {
            told.removeFirst().forEach(Connection::cut);
        }
    }
}
