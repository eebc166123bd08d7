package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.conversation.ConversationView.Party;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.organization.Brand;
import org.baobab.platform.organization.Branding;

/** The two sides by the names they go by now, and by those of then where they are gone. */
@ApplicationScoped
class Parties {
    @Inject
    AccountDirectory accounts;

    @Inject
    Branding branding;

    /** The names of those who began these threads, by their ids. */
    Map<UUID, String> starters(Collection<Conversation> conversations) {
        return accounts
                .findAll(conversations.stream().map(Conversation::starterId).collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(AccountView::id, AccountView::fullName));
    }

    Party starter(Conversation conversation, Map<UUID, String> names) {
        return new Party(names.getOrDefault(conversation.starterId(), conversation.nameOf(Side.STARTER)), null, null);
    }

    Party other(Conversation conversation) {
        if (conversation.organizationId() == null) {
            return new Party(conversation.nameOf(Side.OTHER), null, null);
        }
        try {
            Brand brand = branding.of(conversation.organizationId());
            return new Party(brand.name(), brand.organizationId(), brand.logoDocumentId());
        } catch (NotFoundException gone) {
            return new Party(conversation.nameOf(Side.OTHER), conversation.organizationId(), null);
        }
    }

    Party of(Side side, Conversation conversation) {
        return side == Side.OTHER ? other(conversation) : starter(conversation, starters(List.of(conversation)));
    }

    String nameOf(UUID accountId, String otherwise) {
        return accounts.find(accountId).map(AccountView::fullName).orElse(otherwise);
    }
}
