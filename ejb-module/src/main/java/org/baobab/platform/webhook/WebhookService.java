package org.baobab.platform.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.audit.EventCatalogue;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.webhook.sending.Target;
import org.baobab.platform.webhook.sending.Targets;
import org.baobab.platform.webhook.sending.WebhookSecret;

/** The webhooks of the organisation that the caller has entered. */
@Stateless
public class WebhookService {
    static final int MOST = 20;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int LONGEST_DESCRIPTION = 200;
    private static final String WHAT = "Webhook";
    private static final String EVENTS = "events";
    private static final String ENABLED = "enabled";

    @PersistenceContext
    EntityManager em;

    @Inject
    Targets targets;

    @Inject
    EventCatalogue catalogue;

    @Inject
    Secrets secrets;

    @Inject
    AuditTrail trail;

    @Inject
    WebhookSettings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Oldest first. */
    @Needs(Role.MANAGER)
    public Slice<WebhookView> list(Paging paging) {
        List<Webhook> rows = em.createQuery("""
                        select w from Webhook w
                        where w.organizationId = :organization and w.id > :after
                        order by w.id""", Webhook.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, Webhook::id).map(this::view);
    }

    @Needs(Role.MANAGER)
    public WebhookView get(UUID id) {
        return view(require(id, LockModeType.NONE));
    }

    /** @throws ConflictException {@code webhook-limit} */
    @Needs(Role.MANAGER)
    public CreatedWebhook create(CreateWebhook wish) {
        Target target = targets.accept(wish.url());
        Set<String> events = requireEvents(wish.events());
        String description = requireDescription(wish.description());
        WebhookSecret secret = wish.secret() == null ? WebhookSecret.random() : WebhookSecret.parse(wish.secret());
        requireRoom();
        Webhook webhook = new Webhook(
                caller.requireOrganization(), wish.url().strip(), events, secrets.keep(secret), clock.instant());
        webhook.madeBy(caller.accountId());
        webhook.describe(description);
        em.persist(webhook);
        em.flush();
        trail.record(
                WebhookEvents.CREATED,
                WebhookEvents.SUBJECT,
                webhook.id(),
                Map.of("address", target.origin(), EVENTS, String.join(" ", webhook.events())));
        return CreatedWebhook.of(view(webhook), secret.text());
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    @Needs(Role.MANAGER)
    public WebhookView change(UUID id, ChangeWebhook wish, Long seenVersion) {
        String url = Patch.or(wish.url(), null);
        Target target = wish.url() == null ? null : targets.accept(url);
        Webhook webhook = requireSeen(id, seenVersion);
        Map<String, Object> changes = new LinkedHashMap<>();
        if (target != null && !url.strip().equals(webhook.url())) {
            webhook.leadTo(url.strip());
            changes.put("address", target.origin());
        }
        changeEvents(webhook, wish, changes);
        Patch.apply(wish.description(), words -> webhook.describe(requireDescription(words)));
        changeState(webhook, wish, changes);
        flush(webhook);
        if (!changes.isEmpty()) {
            trail.record(WebhookEvents.CHANGED, WebhookEvents.SUBJECT, webhook.id(), changes);
        }
        return view(webhook);
    }

    @Needs(Role.MANAGER)
    public void delete(UUID id) {
        Webhook webhook = require(id, LockModeType.PESSIMISTIC_WRITE);
        trail.record(WebhookEvents.DELETED, WebhookEvents.SUBJECT, webhook.id(), Map.of("address", origin(webhook)));
        em.remove(webhook);
        em.flush();
    }

    /** From now on a new secret signs; the one before signs too for a while. */
    @Needs(Role.MANAGER)
    public CreatedWebhook rotateSecret(UUID id) {
        Webhook webhook = require(id, LockModeType.PESSIMISTIC_WRITE);
        WebhookSecret secret = WebhookSecret.random();
        webhook.replaceSecret(secrets.keep(secret), clock.instant().plus(settings.formerSecretLife()));
        flush(webhook);
        trail.record(WebhookEvents.ROTATED, WebhookEvents.SUBJECT, webhook.id(), Map.of("address", origin(webhook)));
        return CreatedWebhook.of(view(webhook), secret.text());
    }

    private void changeEvents(Webhook webhook, ChangeWebhook wish, Map<String, Object> changes) {
        if (wish.events() != null) {
            Set<String> events = requireEvents(wish.events().value());
            if (!List.copyOf(events).equals(webhook.events())) {
                webhook.want(events);
                changes.put(EVENTS, String.join(" ", events));
            }
        }
    }

    private void changeState(Webhook webhook, ChangeWebhook wish, Map<String, Object> changes) {
        if (wish.enabled() == null) {
            return;
        }
        Boolean enabled = wish.enabled().value();
        if (enabled == null) {
            throw new RuleViolationException(ENABLED, "required");
        }
        if (enabled != webhook.isEnabled()) {
            if (enabled) {
                webhook.enable();
                forgetFailures(webhook.id());
            } else {
                webhook.disable(DisabledBecause.BY_HAND);
            }
            changes.put(ENABLED, enabled);
        }
    }

    /** Whoever is switched on again begins with a clean sheet. */
    private void forgetFailures(UUID id) {
        OwnSql.changing(em, "UPDATE webhook SET failing_since = NULL, failures = 0 WHERE id = :webhook")
                .setParameter("webhook", id)
                .executeUpdate();
    }

    private Set<String> requireEvents(List<String> names) {
        if (names == null || names.isEmpty()) {
            throw new RuleViolationException(EVENTS, "webhook.events");
        }
        if (names.contains(Webhook.ALL)) {
            return Set.of(Webhook.ALL);
        }
        for (String name : names) {
            if (name == null || !catalogue.knows(name)) {
                throw new RuleViolationException(EVENTS, "webhook.event", Map.of("event", String.valueOf(name)));
            }
        }
        return new LinkedHashSet<>(names);
    }

    private static String requireDescription(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > LONGEST_DESCRIPTION) {
            throw new RuleViolationException("description", "name.too-long", Map.of("most", LONGEST_DESCRIPTION));
        }
        return words.isEmpty() ? null : words;
    }

    /** Two who come at once count one after the other. */
    private void requireRoom() {
        UUID organization = caller.requireOrganization();
        em.createNativeQuery("SELECT 1 FROM organization WHERE id = :organization FOR NO KEY UPDATE", Integer.class)
                .setParameter("organization", organization)
                .getResultList();
        long existing = em.createQuery(
                        "select count(w) from Webhook w where w.organizationId = :organization", Long.class)
                .setParameter("organization", organization)
                .getSingleResult();
        if (existing >= MOST) {
            throw new ConflictException(
                    "webhook-limit", "Organization " + organization + " has enough webhooks", Map.of("most", MOST));
        }
    }

    private Webhook requireSeen(UUID id, Long seenVersion) {
        Webhook webhook = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != webhook.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        return webhook;
    }

    private Webhook require(UUID id, LockModeType lock) {
        Webhook webhook = em.find(Webhook.class, id, lock);
        if (webhook == null || !webhook.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        return webhook;
    }

    private void flush(Webhook webhook) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(WHAT, webhook.id(), e);
        }
    }

    private static String origin(Webhook webhook) {
        return Target.parse(webhook.url()).origin();
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, clock.instant());
    }
}
