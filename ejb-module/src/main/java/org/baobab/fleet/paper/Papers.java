package org.baobab.fleet.paper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.Organizations;

/** The papers of vehicles and drivers of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class Papers {
    private static final int MOST_DUE = 500;

    @Inject
    PaperRows rows;

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Documents documents;

    @Inject
    Organizations organizations;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Needs(Role.VIEWER)
    public PaperView get(UUID id) {
        return rows.require(id).view();
    }

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<PaperView> list(PaperFilter filter, Paging paging) {
        return Slice.cut(rows.list(filter, paging), paging, Paper::id).map(Paper::view);
    }

    /** What is in force and ends within so many days, or has ended; what ends first before. */
    @Needs(Role.VIEWER)
    public List<DuePaper> due(int days) {
        return rows.inForce(today().plusDays(days), MOST_DUE).stream()
                .map(PaperRows.InForce::paper)
                .toList();
    }

    @Needs(Role.AGENT)
    public PaperView create(PaperFacts said) {
        PaperFacts facts = PaperRules.require(said);
        requireSubject(facts);
        requireDocument(facts.documentId());
        Paper paper = new Paper(caller.requireOrganization(), facts, clock.instant());
        rows.add(paper);
        rows.flush(paper);
        trail.record(PaperEvents.CREATED, PaperEvents.SUBJECT, paper.id(), PaperEvents.of(paper));
        renewLicence(facts);
        return paper.view();
    }

    /**
     * Says everything anew but whose it is.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    @Needs(Role.AGENT)
    public PaperView change(UUID id, PaperFacts said, Long seenVersion) {
        Paper paper = rows.lock(id, seenVersion);
        PaperFacts now = paper.facts();
        boolean same = (said.vehicleId() == null || said.vehicleId().equals(now.vehicleId()))
                && (said.driverId() == null || said.driverId().equals(now.driverId()));
        if (!same) {
            throw new RuleViolationException("vehicleId", "fleet.paper-owner");
        }
        return changed(paper, PaperRules.require(owned(said, now)));
    }

    /** As {@link #change(UUID, PaperFacts, Long)}, what the patch names alone. */
    @Needs(Role.AGENT)
    public PaperView change(UUID id, ChangePaper patch, Long seenVersion) {
        Paper paper = rows.lock(id, seenVersion);
        return changed(paper, PaperRules.require(patch.of(paper.facts())));
    }

    private PaperView changed(Paper paper, PaperFacts facts) {
        if (facts.documentId() != null
                && !facts.documentId().equals(paper.facts().documentId())) {
            requireDocument(facts.documentId());
        }
        paper.say(facts, clock.instant());
        rows.flush(paper);
        trail.record(PaperEvents.CHANGED, PaperEvents.SUBJECT, paper.id(), PaperEvents.of(paper));
        renewLicence(facts);
        return paper.view();
    }

    @Needs(Role.AGENT)
    public void delete(UUID id, Long seenVersion) {
        Paper paper = rows.lock(id, seenVersion);
        trail.record(PaperEvents.DELETED, PaperEvents.SUBJECT, id, PaperEvents.of(paper));
        rows.remove(paper);
    }

    private void requireSubject(PaperFacts facts) {
        try {
            if (facts.vehicleId() != null) {
                vehicles.get(facts.vehicleId());
            } else {
                drivers.get(facts.driverId());
            }
        } catch (NotFoundException unknown) {
            throw new RuleViolationException(facts.vehicleId() != null ? "vehicleId" : "driverId", "fleet.unknown");
        }
    }

    /** One of the organisation, so that its members may open it. */
    private void requireDocument(UUID documentId) {
        if (documentId == null) {
            return;
        }
        try {
            DocumentView document = documents.get(documentId);
            if (caller.requireOrganization().equals(document.organizationId())) {
                return;
            }
        } catch (NotFoundException unknown) {
            // Told in the same words as one that is somebody else's.
        }
        throw new RuleViolationException("documentId", "fleet.unknown");
    }

    /** A later licence on paper is the driver's licence. */
    private void renewLicence(PaperFacts facts) {
        if (facts.kind() == PaperKind.LICENCE
                && drivers.get(facts.driverId()).licenceExpiresOn().isBefore(facts.expiresOn())) {
            drivers.renewLicence(facts.driverId(), facts.expiresOn());
        }
    }

    private static PaperFacts owned(PaperFacts said, PaperFacts now) {
        return new PaperFacts(
                now.vehicleId(),
                now.driverId(),
                said.kind(),
                said.number(),
                said.issuer(),
                said.validFrom(),
                said.expiresOn(),
                said.note(),
                said.documentId());
    }

    private LocalDate today() {
        return clock.instant()
                .atZone(ZoneId.of(organizations.current().timeZone()))
                .toLocalDate();
    }
}
