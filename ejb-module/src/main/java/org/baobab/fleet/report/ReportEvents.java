package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of reports. */
@ApplicationScoped
class ReportEvents implements EventTypes {
    static final String MAIL_CHANGED = "monthly-mail.changed";
    static final String SUBJECT = "organization";
    static final String ENABLED = "enabled";

    @Override
    public List<EventType> eventTypes() {
        return List.of(new EventType(
                MAIL_CHANGED,
                "L’envoi mensuel du rapport du parc est modifié",
                "The monthly mail of the fleet report was changed",
                SUBJECT,
                Map.of(ENABLED, true)));
    }
}
