package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of maintenance. */
@ApplicationScoped
class MaintenanceEvents implements EventTypes {
    static final String PLAN = "plan";
    static final String PLAN_CREATED = "plan.created";
    static final String PLAN_CHANGED = "plan.changed";
    static final String PLAN_DELETED = "plan.deleted";
    static final String PLAN_DONE = "plan.done";

    static final String TEMPLATE = "plan-template";
    static final String TEMPLATE_CREATED = "plan-template.created";
    static final String TEMPLATE_CHANGED = "plan-template.changed";
    static final String TEMPLATE_DELETED = "plan-template.deleted";

    static final String ORDER = "work-order";
    static final String ORDER_CREATED = "work-order.created";
    static final String ORDER_CHANGED = "work-order.changed";
    static final String ORDER_DELETED = "work-order.deleted";
    static final String ORDER_STARTED = "work-order.started";
    static final String ORDER_FINISHED = "work-order.finished";
    static final String ORDER_CANCELLED = "work-order.cancelled";

    private static final Map<String, Object> PLANNED = Map.of("name", "Vidange", "registration", "01234-116-16");
    private static final Map<String, Object> MODEL = Map.of("name", "Vidange", "vehicleKind", "VAN");
    private static final Map<String, Object> ORDERED =
            Map.of("number", 42, "title", "Vidange et filtres", "registration", "01234-116-16");
    private static final Map<String, Object> PAID = Map.of(
            "number",
            42,
            "title",
            "Vidange et filtres",
            "registration",
            "01234-116-16",
            "gross",
            14280,
            "currency",
            "DZD");

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(PLAN_CREATED, "Un entretien est planifié", "A maintenance plan was made", PLAN, PLANNED),
                new EventType(
                        PLAN_CHANGED,
                        "Un plan d’entretien est modifié",
                        "A maintenance plan was changed",
                        PLAN,
                        PLANNED),
                new EventType(
                        PLAN_DELETED,
                        "Un plan d’entretien est supprimé",
                        "A maintenance plan was deleted",
                        PLAN,
                        PLANNED),
                new EventType(PLAN_DONE, "Un entretien est fait", "A maintenance was done", PLAN, PLANNED),
                new EventType(
                        TEMPLATE_CREATED,
                        "Un modèle d’entretien est créé",
                        "A maintenance template was made",
                        TEMPLATE,
                        MODEL),
                new EventType(
                        TEMPLATE_CHANGED,
                        "Un modèle d’entretien est modifié",
                        "A maintenance template was changed",
                        TEMPLATE,
                        MODEL),
                new EventType(
                        TEMPLATE_DELETED,
                        "Un modèle d’entretien est supprimé",
                        "A maintenance template was deleted",
                        TEMPLATE,
                        MODEL),
                new EventType(
                        ORDER_CREATED, "Un ordre de travail est ouvert", "A work order was opened", ORDER, ORDERED),
                new EventType(
                        ORDER_CHANGED, "Un ordre de travail est modifié", "A work order was changed", ORDER, ORDERED),
                new EventType(
                        ORDER_DELETED, "Un ordre de travail est supprimé", "A work order was deleted", ORDER, ORDERED),
                new EventType(
                        ORDER_STARTED,
                        "Un véhicule entre à l’atelier",
                        "A vehicle went into the workshop",
                        ORDER,
                        ORDERED),
                new EventType(
                        ORDER_FINISHED, "Un ordre de travail est terminé", "A work order was finished", ORDER, PAID),
                new EventType(
                        ORDER_CANCELLED,
                        "Un ordre de travail est annulé",
                        "A work order was cancelled",
                        ORDER,
                        ORDERED));
    }
}
