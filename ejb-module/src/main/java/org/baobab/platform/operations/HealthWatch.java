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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.baobab.platform.kernel.Rounds;

/** Has every probe asked again and again, and hangs up what they found. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthWatch {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final HealthBoard board = new HealthBoard();

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Instance<HealthProbe> probes;

    private List<ProbeRun> runs;
    private Rounds rounds;

    @PostConstruct
    void start() {
        runs = probes.stream().map(ProbeRun::new).toList();
        rounds = Rounds.start(threads, "health", Duration.ZERO, PAUSE, this::goRound);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }

    public HealthBoard board() {
        return board;
    }

    private void goRound() {
        runs.forEach(run -> run.start(executor));
        board.hang(HealthReport.of(runs.stream().map(ProbeRun::check).toList()));
    }
}
