package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What threads are about, as their applications describe it now. */
@ApplicationScoped
class Subjects {
    @Inject
    @Any
    Instance<SubjectSource> sources;

    /** By the ids of the threads. */
    Map<UUID, Subject> of(Collection<Conversation> conversations) {
        Map<UUID, Subject> found = new HashMap<>();
        for (Conversation each : conversations) {
            found.put(each.id(), each.subject());
        }
        for (SubjectSource source : sources) {
            List<Conversation> its = conversations.stream()
                    .filter(each -> each.subject().kind().equals(source.kind()))
                    .toList();
            if (!its.isEmpty()) {
                Map<UUID, Subject> known = source.find(
                        its.stream().map(each -> each.subject().id()).distinct().toList());
                its.forEach(each ->
                        found.put(each.id(), known.getOrDefault(each.subject().id(), former(each))));
            }
        }
        return found;
    }

    private static Subject former(Conversation conversation) {
        Subject then = conversation.subject();
        return new Subject(then.kind(), then.id(), then.title(), null, null);
    }
}
