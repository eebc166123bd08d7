package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.MemberDirectory;

/** Who is written to when nobody on a side reads. */
@ApplicationScoped
class ConversationReaders {
    /** An organisation where nobody has answered yet writes to no more of its people. */
    private static final int MOST = 50;

    @Inject
    MemberDirectory members;

    @Inject
    ConversationRows rows;

    /** Of an organisation those who wrote in the thread and still may; before anybody did, or once none of them is left, everybody who could. */
    Collection<UUID> toTell(Conversation conversation, Side side) {
        UUID organization = conversation.organizationOn(side);
        if (organization == null) {
            return List.of(conversation.partyId(side));
        }
        Set<UUID> able = new LinkedHashSet<>(members.withAtLeast(organization, Role.AGENT));
        Set<UUID> involved = new LinkedHashSet<>(able);
        involved.retainAll(rows.authors(conversation.id(), side));
        return involved.isEmpty() ? able.stream().limit(MOST).toList() : involved;
    }
}
