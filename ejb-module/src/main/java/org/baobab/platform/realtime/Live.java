package org.baobab.platform.realtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.jboss.logging.Logger;

/**
 * Tells people who are looking what just happened: after the commit where a transaction is active and not at all if it fails, else at once. It never throws
 * and never waits. Data is written down at the call; it is a record or a map of a few hundred characters, or null, and holds no secret.
 */
@ApplicationScoped
public class Live {
    private static final Logger LOG = Logger.getLogger(Live.class);

    /** So many people one message names: its header stays small. */
    private static final int TOGETHER = 200;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Outgoing outgoing;

    @Inject
    Clock clock;

    public void toAccount(UUID account, String type, Object data) {
        tell(new Audience.Accounts(Set.of(account)), type, data);
    }

    public void toAccounts(Collection<UUID> accounts, String type, Object data) {
        List<UUID> all = List.copyOf(new LinkedHashSet<>(accounts));
        for (int from = 0; from < all.size(); from += TOGETHER) {
            Set<UUID> some = Set.copyOf(all.subList(from, Math.min(from + TOGETHER, all.size())));
            tell(new Audience.Accounts(some), type, data);
        }
    }

    /** To the members with at least that role. */
    public void toOrganization(UUID organization, Role least, String type, Object data) {
        tell(new Audience.Members(organization, least), type, data);
    }

    /** To operators, administrators or everybody who is signed in. */
    public void toPlatform(PlatformRole least, String type, Object data) {
        tell(new Audience.Platform(least), type, data);
    }

    /** To the servers themselves: no person sees it. */
    public void toNodes(String type, Object data) {
        tell(new Audience.Nodes(), type, data);
    }

    private void tell(Audience audience, String type, Object data) {
        try {
            LiveEvent event = new LiveEvent(audience, type, EventText.write(type, data, clock.instant()));
            switch (transactions.getTransactionStatus()) {
                case Status.STATUS_ACTIVE -> transactions.registerInterposedSynchronization(new OnCommit(event));
                case Status.STATUS_MARKED_ROLLBACK, Status.STATUS_ROLLING_BACK -> LOG.tracef("%s did not happen", type);
                default -> outgoing.add(event);
            }
        } catch (RuntimeException e) {
            // Whoever tells has done the work already: no event is worth its failure.
            LOG.warnf(e, "An event %s is lost", type);
        }
    }

    private final class OnCommit implements Synchronization {
        private final LiveEvent event;

        OnCommit(LiveEvent event) {
            this.event = event;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to do until the outcome is known.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                outgoing.add(event);
            }
        }
    }
}
