package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.report.ReportTemplate;
import org.baobab.platform.report.Reports;
import org.baobab.platform.template.Markup;
import org.baobab.platform.template.Texts;
import org.jboss.logging.Logger;

/** The hand-over form of an assignment on paper: both handovers side by side, and blanks to fill in by hand for what was not signed yet. */
@ApplicationScoped
@NeedsApp(App.FLEET)
@Needs(Role.VIEWER)
public class HandoverPrint {
    static final ReportTemplate TEMPLATE = new ReportTemplate("handover");
    private static final Logger LOG = Logger.getLogger(HandoverPrint.class);
    private static final int PHOTO_WIDTH = 320;
    private static final int MOST_PHOTOS = 9;
    private static final int LARGEST_PHOTO = 512 * 1024;
    private static final int SIGNATURE_WIDTH = 200;

    @Inject
    Assignments assignments;

    @Inject
    HandoverStore store;

    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Documents documents;

    @Inject
    Pictures pictures;

    @Inject
    Reports reports;

    /** One line of the checklist; {@code start} and {@code end} are empty where nobody has looked. */
    public record Line(String item, String start, String end, String remark) {}

    /** What was signed, or the blanks for it. */
    public record Sheet(
            String title, Instant at, Number odometer, Number fuel, String remarks, String signer, Markup signature) {}

    public record Photo(String image, String when) {}

    /** The name that the file has for people. */
    public String name(AssignmentView assignment) {
        return "handover-" + String.valueOf(assignment.registration()).replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    }

    /** Whoever gets it closes it. */
    @Needs(Role.VIEWER)
    public PdfFile print(UUID assignmentId, Locale locale) {
        AssignmentView assignment = assignments.get(assignmentId);
        List<HandoverView> signed = store.of(assignmentId);
        VehicleView vehicle = vehicles.get(assignment.vehicleId());
        DriverView driver = drivers.get(assignment.driverId());
        Texts texts = reports.texts(TEMPLATE, locale);
        Map<String, Object> values = new HashMap<>(values(assignment, vehicle, driver, signed, texts));
        values.put("photos", photos(signed, texts));
        values.put("sameDay", isOfOneDay(assignment, reports.zone()));
        return reports.render(TEMPLATE, values, locale);
    }

    /** All but the photos. */
    static Map<String, Object> values(
            AssignmentView assignment, VehicleView vehicle, DriverView driver, List<HandoverView> signed, Texts texts) {
        HandoverView start = of(signed, HandoverKind.START);
        HandoverView end = of(signed, HandoverKind.END);
        Map<String, Object> values = new HashMap<>();
        values.put("title", texts.text("title"));
        values.put("period", vehicle.registration());
        values.put("registration", vehicle.registration());
        values.put("vehicle", vehicle.name());
        values.put("driver", driver.fullName());
        values.put("licence", driver.licenceNumber());
        values.put("from", assignment.startsAt());
        values.put("until", assignment.endsAt());
        values.put("sameDay", false);
        values.put("purpose", assignment.purpose());
        values.put("sheets", List.of(sheet("start", start, texts), sheet("end", end, texts)));
        values.put("lines", lines(start, end, texts));
        values.put("distance", start == null || end == null ? null : end.odometerKm() - start.odometerKm());
        return values;
    }

    private static boolean isOfOneDay(AssignmentView assignment, ZoneId zone) {
        return assignment.endsAt() != null
                && LocalDate.ofInstant(assignment.startsAt(), zone)
                        .equals(LocalDate.ofInstant(assignment.endsAt(), zone));
    }

    private static HandoverView of(List<HandoverView> signed, HandoverKind kind) {
        return signed.stream().filter(each -> each.kind() == kind).findFirst().orElse(null);
    }

    private static Sheet sheet(String which, HandoverView signed, Texts texts) {
        String title = texts.text(which);
        return signed == null
                ? new Sheet(title, null, null, null, null, null, null)
                : new Sheet(
                        title,
                        signed.at(),
                        signed.odometerKm(),
                        signed.fuelPercent() / 100.0,
                        signed.remarks(),
                        signed.signer(),
                        new Signature(signed.signature()).svg(SIGNATURE_WIDTH, signed.signer()));
    }

    private static List<Line> lines(HandoverView start, HandoverView end, Texts texts) {
        return Arrays.stream(CheckItem.values())
                .map(item -> new Line(
                        texts.text("item." + item),
                        state(start, item, texts),
                        state(end, item, texts),
                        remark(start, end, item)))
                .toList();
    }

    private static String state(HandoverView signed, CheckItem item, Texts texts) {
        Check check = check(signed, item);
        return check == null ? "" : texts.text("state." + check.state());
    }

    private static String remark(HandoverView start, HandoverView end, CheckItem item) {
        List<String> remarks = new ArrayList<>();
        for (HandoverView each : new HandoverView[] {start, end}) {
            Check check = check(each, item);
            if (check != null && check.remark() != null && !check.remark().isBlank()) {
                remarks.add(check.remark());
            }
        }
        return String.join(" · ", remarks);
    }

    private static Check check(HandoverView signed, CheckItem item) {
        return signed == null
                ? null
                : signed.checklist().stream()
                        .filter(each -> each.item() == item)
                        .findFirst()
                        .orElse(null);
    }

    private List<Photo> photos(List<HandoverView> signed, Texts texts) {
        List<Photo> shown = new ArrayList<>();
        for (HandoverView each : signed) {
            String when = texts.text(each.kind() == HandoverKind.START ? "start" : "end");
            for (UUID photo : each.photoIds()) {
                String image = shown.size() < MOST_PHOTOS ? image(photo) : null;
                if (image != null) {
                    shown.add(new Photo(image, when));
                }
            }
        }
        return shown;
    }

    /** Null where it is gone, or not drawn yet and too large: the form is worth more than a photo. */
    private String image(UUID photo) {
        DocumentView shown = documents
                .ofAnybody(photo)
                .map(document -> pictures.shown(document, PHOTO_WIDTH, false))
                .orElse(null);
        if (shown == null
                || shown.size() > LARGEST_PHOTO
                || shown.kind() != ContentKind.JPEG && shown.kind() != ContentKind.PNG) {
            return null;
        }
        try (DocumentContent content = documents.open(shown)) {
            String bytes = Base64.getEncoder().encodeToString(content.stream().readAllBytes());
            return "data:" + shown.kind().mediaType() + ";base64," + bytes;
        } catch (AppException | IOException gone) {
            LOG.infof("A hand-over form goes without photo %s: %s", photo, gone.getMessage());
            return null;
        }
    }
}
