package org.baobab.platform.realtime.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.identity.session.SessionsChanged;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.MembershipsChanged;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.realtime.Live;

/**
 * Sees to it that whoever is connected may still be, and as what. A change tells the nodes, each of which looks at its own connections again; what a node did
 * not hear it finds in the next round. The database is asked and no cache, so that the order in which a change is heard of does not matter.
 */
@ApplicationScoped
class Supervision {
    static final String SESSIONS = "sessions.changed";
    static final String MEMBERSHIPS = "memberships.changed";

    /** So many ids one question names. */
    private static final int TOGETHER = 1_000;

    /** And so many one signal. */
    private static final int IN_A_SIGNAL = 100;

    @Inject
    Live live;

    @Inject
    Attendance attendance;

    @Inject
    Sessions sessions;

    @Inject
    OrganizationQueries organizations;

    /** Takes turns, so that what was read first is never written last. */
    private final Object turns = new Object();

    void pass(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsChanged event) {
        parts(event.sessionIds(), IN_A_SIGNAL).forEach(ids -> live.toNodes(SESSIONS, Ids.of(ids)));
    }

    void pass(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipsChanged event) {
        parts(event.accountIds(), IN_A_SIGNAL).forEach(ids -> live.toNodes(MEMBERSHIPS, Ids.of(ids)));
    }

    /** Looks at one connection that has just come. */
    void examine(Connection connection) {
        examineSessions(List.of(connection));
        examineRoles(List.of(connection.person().accountId()));
    }

    @ActivateRequestContext
    public void examineSessions(Set<UUID> changed) {
        examineSessions(attendance.connections().stream()
                .filter(each -> changed.contains(each.sessionId()))
                .toList());
    }

    @ActivateRequestContext
    public void examinePeople(Collection<UUID> accounts) {
        examineRoles(accounts.stream()
                .filter(id -> attendance.person(id).isPresent())
                .toList());
    }

    @ActivateRequestContext
    public void examineAll() {
        examineSessions(attendance.connections().stream()
                .filter(each -> each.person() != null)
                .toList());
        examineRoles(attendance.people().stream().map(Person::accountId).toList());
    }

    private void examineSessions(Collection<Connection> connections) {
        for (List<Connection> some : parts(connections, TOGETHER)) {
            Set<UUID> ids = some.stream().map(Connection::sessionId).collect(Collectors.toSet());
            Map<UUID, PlatformRole> holding = sessions.holding(ids);
            for (Connection each : some) {
                PlatformRole role = holding.get(each.sessionId());
                if (role == null) {
                    attendance.dismiss(each, Closing.SESSION_ENDED);
                } else {
                    each.hold(role);
                }
            }
        }
    }

    private void examineRoles(Collection<UUID> accounts) {
        for (List<UUID> some : parts(accounts, TOGETHER)) {
            synchronized (turns) {
                Map<UUID, Map<UUID, Role>> roles = organizations.roles(some);
                for (UUID id : some) {
                    Optional<Person> person = attendance.person(id);
                    person.ifPresent(each -> attendance.learn(each, roles.getOrDefault(id, Map.of())));
                }
            }
        }
    }

    private static <T> List<List<T>> parts(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            parts.add(list.subList(from, Math.min(from + size, list.size())));
        }
        return parts;
    }
}
