package org.baobab.fleet.maintenance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** What vehicles of a kind need: templates of which each new vehicle gets its plans. */
@Stateless
@NeedsApp(App.FLEET)
public class PlanTemplates {
    private static final String WHAT = "PlanTemplate";
    private static final UUID NEWEST = new UUID(-1, -1);
    private static final String NAME = "name";
    private static final String KIND = "vehicleKind";

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanRules rules;

    @Inject
    PlanGiver giver;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<TemplateView> list(Paging paging) {
        List<PlanTemplate> rows = em.createQuery("""
                        select t from PlanTemplate t where t.organizationId = :organization and t.id < :after
                        order by t.id desc""", PlanTemplate.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, PlanTemplate::id).map(this::view);
    }

    @Needs(Role.VIEWER)
    public TemplateView get(UUID id) {
        return view(require(id, LockModeType.NONE));
    }

    @Needs(Role.AGENT)
    public TemplateView create(TemplateFacts said) {
        PlanTemplate template = new PlanTemplate(caller.requireOrganization(), rules.require(said), clock.instant());
        em.persist(template);
        em.flush();
        trail.record(MaintenanceEvents.TEMPLATE_CREATED, MaintenanceEvents.TEMPLATE, template.id(), details(template));
        return view(template);
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    @Needs(Role.AGENT)
    public TemplateView change(UUID id, TemplateFacts said, Long seenVersion) {
        PlanTemplate template = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != template.version()) {
            throw new StaleVersionException(WHAT, id);
        }
        template.say(rules.require(said));
        em.flush();
        trail.record(MaintenanceEvents.TEMPLATE_CHANGED, MaintenanceEvents.TEMPLATE, id, details(template));
        return view(template);
    }

    /** The plans that came of it stay. */
    @Needs(Role.AGENT)
    public void delete(UUID id) {
        PlanTemplate template = require(id, LockModeType.PESSIMISTIC_WRITE);
        trail.record(MaintenanceEvents.TEMPLATE_DELETED, MaintenanceEvents.TEMPLATE, id, details(template));
        em.remove(template);
        em.flush();
    }

    /**
     * Gives its plan to each vehicle of its kind that is in use and has none of it yet.
     *
     * @return how many plans were made
     */
    @Needs(Role.AGENT)
    public int apply(UUID id) {
        PlanTemplate template = require(id, LockModeType.PESSIMISTIC_WRITE);
        return giver.giveToAll(template);
    }

    private PlanTemplate require(UUID id, LockModeType lock) {
        PlanTemplate template = em.find(PlanTemplate.class, id, lock);
        if (template == null || !template.organizationId().equals(caller.requireOrganization())) {
            throw new NotFoundException(WHAT, id);
        }
        return template;
    }

    private TemplateView view(PlanTemplate template) {
        long plans = em.createQuery("select count(p) from Plan p where p.templateId = :template", Long.class)
                .setParameter("template", template.id())
                .getSingleResult();
        return TemplateView.of(template, plans);
    }

    private static Map<String, Object> details(PlanTemplate template) {
        return Map.of(NAME, template.facts().name(), KIND, template.facts().vehicleKind());
    }
}
