package org.baobab.platform.organization.activity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.audit.AuditQueries;
import org.baobab.platform.audit.AuditView;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.activity.AuditLine.Actor;
import org.baobab.platform.organization.key.ApiKeyService;

/** Reads who did what in the organisation that the caller has entered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganizationAudit {
    @Inject
    AuditQueries audit;

    @Inject
    AccountDirectory accounts;

    @Inject
    ApiKeyService keys;

    @Inject
    Caller caller;

    /**
     * Newest first.
     *
     * @param action only acts of this kind, such as {@code member.added}; null for all
     */
    @Needs(Role.MANAGER)
    public Slice<AuditLine> list(String action, Paging paging) {
        Slice<AuditView> acts = audit.ofOrganization(caller.requireOrganization(), action, paging);
        Map<UUID, String> names = names(acts.items());
        return acts.map(act -> AuditLine.of(act, actor(act, names), subjectName(act, names)));
    }

    /** The kinds of acts that the trail of this organisation holds. */
    @Needs(Role.MANAGER)
    public List<String> actions() {
        return audit.actionsOf(caller.requireOrganization());
    }

    private Map<UUID, String> names(List<AuditView> acts) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> programs = new HashSet<>();
        for (AuditView act : acts) {
            people.add(act.accountId());
            programs.add(act.apiKeyId());
            switch (act.subjectType()) {
                case "account" -> people.add(UUID.fromString(act.subjectId()));
                case "api-key" -> programs.add(UUID.fromString(act.subjectId()));
                default -> {
                    // Other subjects are named in the details.
                }
            }
        }
        Map<UUID, String> names = new HashMap<>(keys.names(programs));
        accounts.findAll(people.stream().filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach((id, account) -> names.put(id, account.fullName()));
        return names;
    }

    private static Actor actor(AuditView act, Map<UUID, String> names) {
        if (act.accountId() != null) {
            return new Actor(Actor.Kind.PERSON, act.accountId(), names.get(act.accountId()));
        }
        return act.apiKeyId() != null
                ? new Actor(Actor.Kind.API_KEY, act.apiKeyId(), names.get(act.apiKeyId()))
                : new Actor(Actor.Kind.SYSTEM, null, "Baobab");
    }

    private static String subjectName(AuditView act, Map<UUID, String> names) {
        boolean named = "account".equals(act.subjectType()) || "api-key".equals(act.subjectType());
        return named ? names.get(UUID.fromString(act.subjectId())) : null;
    }
}
