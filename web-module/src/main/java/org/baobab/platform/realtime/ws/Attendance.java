package org.baobab.platform.realtime.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.Role;

/** Who is connected to this node. Looking is free of locks; coming, going and changing roles take turns. */
@ApplicationScoped
class Attendance {
    @Inject
    RealtimeSettings settings;

    @Inject
    Traffic traffic;

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Person> people = new ConcurrentHashMap<>();
    private final Map<UUID, Set<Person>> organizations = new ConcurrentHashMap<>();

    /** Connections that were told to go and may not have heard it. */
    private final Queue<Connection> leaving = new ConcurrentLinkedQueue<>();

    private final Object turns = new Object();

    void arrive(Connection connection) {
        open.add(connection);
    }

    /** Puts the connection with those of the same person; false where this person has too many. */
    boolean introduce(Connection connection, Authenticated who) {
        synchronized (turns) {
            Person person = people.computeIfAbsent(who.accountId(), Person::new);
            if (person.connections().size() >= settings.connectionsPerPerson()) {
                return false;
            }
            person.connections().add(connection);
            connection.belongTo(person, who.sessionId(), who.platformRole());
            if (!open.contains(connection)) {
                // It closed meanwhile, and its leaving was before its coming.
                depart(connection);
            }
            return true;
        }
    }

    void leave(Connection connection) {
        open.remove(connection);
        synchronized (turns) {
            depart(connection);
        }
    }

    void learn(Person person, Map<UUID, Role> roles) {
        synchronized (turns) {
            forgetPlaces(person);
            person.become(Map.copyOf(roles));
            if (!person.connections().isEmpty()) {
                person.roles().keySet().forEach(place -> organizations
                        .computeIfAbsent(place, each -> ConcurrentHashMap.newKeySet())
                        .add(person));
            }
        }
    }

    /** Ends the connection with the reason's own word. */
    void dismiss(Connection connection, Closing why) {
        dismiss(connection, why, why.word());
    }

    void dismiss(Connection connection, Closing why, String detail) {
        if (connection.close(why, detail)) {
            traffic.closed(why);
            leaving.add(connection);
        }
    }

    Queue<Connection> leaving() {
        return leaving;
    }

    Collection<Connection> connections() {
        return open;
    }

    Collection<Person> people() {
        return people.values();
    }

    Optional<Person> person(UUID accountId) {
        return Optional.ofNullable(people.get(accountId));
    }

    Collection<Person> peopleIn(UUID organizationId) {
        return organizations.getOrDefault(organizationId, Set.of());
    }

    void countSent() {
        traffic.sent();
    }

    private void depart(Connection connection) {
        Person person = connection.person();
        if (person == null || !person.connections().remove(connection)) {
            return;
        }
        if (person.connections().isEmpty()) {
            people.remove(person.accountId(), person);
            forgetPlaces(person);
        }
    }

    private void forgetPlaces(Person person) {
        person.roles()
                .keySet()
                .forEach(place -> organizations.computeIfPresent(place, (id, members) -> {
                    members.remove(person);
                    return members.isEmpty() ? null : members;
                }));
    }
}
