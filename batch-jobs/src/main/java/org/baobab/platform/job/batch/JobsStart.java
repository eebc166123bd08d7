package org.baobab.platform.job.batch;

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
import org.baobab.platform.job.JobCrew;
import org.baobab.platform.job.Scheduler;

/** The jobs begin with this module, the last of the EAR's that they need. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobsStart {
    @Resource
    ManagedThreadFactory threads;

    @Inject
    JobCrew crew;

    @Inject
    Scheduler scheduler;

    @PostConstruct
    void start() {
        crew.start(threads);
        scheduler.start(threads);
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
        crew.stop();
    }
}
