package org.baobab.platform.search;

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
import org.baobab.platform.kernel.Rounds;

/** Starts the keeper of the indexes with the server, and closes them with it. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchStart {
    private static final Duration PAUSE = Duration.ofMillis(10);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    SearchSettings settings;

    @Inject
    IndexKeeper keeper;

    private Rounds rounds;

    @PostConstruct
    void start() {
        // A wrong setting ends the start here, in its own words, before a keeper that cannot begin has anything to say.
        settings.chosen();
        rounds = Rounds.start(threads, "search", Duration.ZERO, PAUSE, keeper::round);
    }

    @PreDestroy
    void stop() {
        keeper.stop();
        rounds.close();
        keeper.closeAll();
    }
}
