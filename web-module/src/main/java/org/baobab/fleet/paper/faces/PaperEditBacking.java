package org.baobab.fleet.paper.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.paper.PaperFacts;
import org.baobab.fleet.paper.PaperKind;
import org.baobab.fleet.paper.PaperView;
import org.baobab.fleet.paper.Papers;
import org.baobab.platform.document.DocumentFilter;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The form of a paper of a vehicle or a driver. Whoever comes second keeps what they typed, and decides. */
@Named
@ViewScoped
@ShowsRefusals
public class PaperEditBacking implements Serializable {
    @Inject
    Papers papers;

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Documents documents;

    @Inject
    Notices notices;

    private String id;
    private String vehicleId;
    private String driverId;
    private Long version;
    private PaperKind kind;
    private String number;
    private String issuer;
    private String validFrom;
    private String expiresOn;
    private String note;
    private UUID documentId;
    private boolean overtaken;
    private transient String subjectName;
    private transient List<DocumentView> documentChoices;
    private transient PaperView theirs;

    public void load() {
        if (isOld()) {
            PaperView paper = papers.get(FleetKeys.of("Paper", id));
            version = paper.version();
            vehicleId = paper.vehicleId() == null ? null : paper.vehicleId().toString();
            driverId = paper.driverId() == null ? null : paper.driverId().toString();
            kind = paper.kind();
            number = paper.number();
            issuer = paper.issuer();
            validFrom = paper.validFrom() == null ? null : paper.validFrom().toString();
            expiresOn = paper.expiresOn().toString();
            note = paper.note();
            documentId = paper.documentId();
        }
        getSubjectName();
    }

    public void save() {
        PaperFacts facts = new PaperFacts(
                FleetKeys.find(vehicleId),
                FleetKeys.find(driverId),
                kind,
                number,
                issuer,
                day("validFrom", validFrom),
                day("expiresOn", expiresOn),
                note,
                documentId);
        PaperView saved;
        try {
            saved = isOld() ? papers.change(FleetKeys.of("Paper", id), facts, version) : papers.create(facts);
        } catch (StaleVersionException second) {
            overtaken = true;
            return;
        }
        notices.tell(FleetWords.BUNDLE, "paper.saved");
        Pages.open(SubjectPapersBacking.page(saved));
    }

    /** What I typed counts, after I have seen what the other said. */
    public void saveMine() {
        version = getTheirs().version();
        overtaken = false;
        save();
    }

    private static LocalDate day(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new RuleViolationException(field, "fleet.day");
        }
    }

    public boolean isOld() {
        return id != null && !id.isEmpty();
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** As it is now. */
    public PaperView getTheirs() {
        if (theirs == null) {
            theirs = papers.get(FleetKeys.of("Paper", id));
        }
        return theirs;
    }

    /** vehicleId or driverId. */
    public String getSubject() {
        return driverId == null ? "vehicleId" : "driverId";
    }

    /** The registration or the driver's name. */
    public String getSubjectName() {
        if (subjectName == null) {
            subjectName = driverId == null
                    ? vehicles.get(FleetKeys.of("Vehicle", vehicleId)).registration()
                    : drivers.get(FleetKeys.of("Driver", driverId)).fullName();
        }
        return subjectName;
    }

    public String getBack() {
        return driverId == null
                ? FleetLinks.vehicle(FleetKeys.of("Vehicle", vehicleId), "papers")
                : FleetLinks.driver(FleetKeys.of("Driver", driverId));
    }

    /** The newest of the organisation. */
    public List<DocumentView> getDocuments() {
        if (documentChoices == null) {
            documentChoices = documents
                    .list(DocumentFilter.all(), Paging.of(Paging.MAX_LIMIT, null))
                    .items();
        }
        return documentChoices;
    }

    public String getDocument() {
        return documentId == null ? "" : documentId.toString();
    }

    public void setDocument(String chosen) {
        documentId = FleetKeys.find(chosen);
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getVehicleId() {
        return vehicleId;
    }

    public void setVehicleId(String given) {
        vehicleId = given;
    }

    public String getDriverId() {
        return driverId;
    }

    public void setDriverId(String given) {
        driverId = given;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind chosen) {
        kind = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String typed) {
        issuer = typed;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String typed) {
        validFrom = typed;
    }

    public String getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(String typed) {
        expiresOn = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
