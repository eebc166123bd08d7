package org.baobab.platform.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Has every probe asked again and again, and hangs up what they found. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthWatch {
    private static final int ROUND_SECONDS = 2;

    private final HealthBoard board = new HealthBoard();

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Instance<HealthProbe> probes;

    private List<ProbeRun> runs;
    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        runs = probes.stream().map(ProbeRun::new).toList();
        rounds = executor.scheduleWithFixedDelay(this::goRound, 0, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(true);
    }

    public HealthBoard board() {
        return board;
    }

    private void goRound() {
        runs.forEach(run -> run.start(executor));
        board.hang(HealthReport.of(runs.stream().map(ProbeRun::check).toList()));
    }
}
