package org.baobab.platform.realtime.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.baobab.platform.realtime.Audience;
import org.baobab.platform.realtime.LiveEvent;

/** Brings each event to those connections of this node that may see it. */
@ApplicationScoped
class Delivery {
    @Inject
    Attendance attendance;

    @Inject
    Supervision supervision;

    void deliver(@Observes LiveEvent event) {
        switch (event.audience()) {
            case Audience.Accounts accounts ->
                accounts.ids().forEach(id -> attendance.person(id).ifPresent(person -> person.send(event.text())));
            case Audience.Members members ->
                attendance.peopleIn(members.organizationId()).stream()
                        .filter(person -> person.isIn(members.organizationId(), members.least()))
                        .forEach(person -> person.send(event.text()));
            case Audience.Platform platform ->
                attendance.connections().stream()
                        .filter(each -> each.platformRole() != null
                                && each.platformRole().includes(platform.least()))
                        .forEach(each -> each.send(event.text()));
            case Audience.Nodes nodes -> heed(event);
        }
    }

    private void heed(LiveEvent signal) {
        switch (signal.type()) {
            case Supervision.SESSIONS -> supervision.examineSessions(Ids.read(signal.text()));
            case Supervision.MEMBERSHIPS -> supervision.examinePeople(Ids.read(signal.text()));
            case LiveEvent.RESTORED -> {
                supervision.examineAll();
                // Whoever looks at a page asks for the state of things once more.
                attendance.people().forEach(person -> person.send(signal.text()));
            }
            default -> {
                // A signal for somebody else.
            }
        }
    }
}
