package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.HeldMembership;
import org.baobab.platform.organization.OrganizationGate;

/** Who takes part in which thread: two people, or a person and those who write for an organisation. For everybody else it does not exist. */
@ApplicationScoped
class ConversationRights {
    static final String WHAT = "Conversation";

    @Inject
    Caller caller;

    @Inject
    OrganizationGate gate;

    /** The person who asks, on one side of a thread. */
    record Standing(Conversation conversation, UUID accountId, Side side) {
        UUID conversationId() {
            return conversation.id();
        }

        UUID ownParty() {
            return conversation.partyId(side);
        }

        UUID otherParty() {
            return conversation.partyId(side.opposite());
        }

        Author author(String ownName) {
            boolean goesByAnotherName = side == Side.OTHER && conversation.organizationId() == null;
            return new Author(accountId, goesByAnotherName ? conversation.nameOf(Side.OTHER) : ownName);
        }
    }

    /** @param conversation null where there is none */
    Standing require(Conversation conversation, UUID asked) {
        UUID account = caller.requireAccount();
        if (conversation == null) {
            throw new NotFoundException(WHAT, asked);
        }
        if (account.equals(conversation.starterId())) {
            return new Standing(conversation, account, Side.STARTER);
        }
        boolean other = conversation.organizationId() == null
                ? account.equals(conversation.accountId())
                : organizations().contains(conversation.organizationId());
        if (!other) {
            throw new NotFoundException(WHAT, asked);
        }
        return new Standing(conversation, account, Side.OTHER);
    }

    /** Those for which the caller reads and writes, whichever of them the request names. */
    Set<UUID> organizations() {
        return gate.memberships().stream()
                .filter(held -> held.role().includes(Role.AGENT))
                .map(HeldMembership::organizationId)
                .collect(Collectors.toSet());
    }
}
