package org.baobab.platform.announcement.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people want, asked by whoever is about to write to them; within the caller's transaction. */
@ApplicationScoped
public class Preferences {
    @Inject
    PreferenceStore store;

    /** The wishes of those who ever said any. */
    public Map<UUID, Wishes> of(Collection<UUID> accountIds) {
        return store.findAll(accountIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Wishes.of(entry.getValue())));
    }

    /** Those of the mailboxes that want no letters of this topic; for mailboxes to which no account is known. */
    public Set<String> refusing(Collection<String> emails, Topic topic) {
        return store.refusing(emails, topic.code());
    }
}
