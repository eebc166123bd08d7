package org.baobab.fleet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.report.VehicleCards.Paper;
import org.baobab.platform.report.PaperSize;
import org.baobab.platform.report.QrCode;
import org.baobab.platform.report.QrCode.Durability;
import org.baobab.platform.report.ReportTemplate;
import org.baobab.platform.report.Reports;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/** What the template of the card asks for. */
final class CardPages {
    /** Pixels of CSS. */
    private static final int CODE = 200;

    private static final int MOST_PAPERS = 5;

    private final Texts texts;
    private final Formats formats;

    CardPages(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public record Fact(String label, Object value) {}

    /** @param until empty where it does not end */
    public record Line(String kind, String number, String until, boolean expired) {}

    Map<String, Object> of(VehicleView vehicle, String depot, List<Paper> papers, LocalDate today) {
        return Map.of(
                PaperSize.VALUE,
                PaperSize.A5_CARD,
                "title",
                texts.text("title", vehicle.registration()),
                "registration",
                vehicle.registration(),
                "name",
                vehicle.name(),
                "year",
                String.valueOf(vehicle.year()),
                "kind",
                texts.text("kind." + vehicle.kind()),
                "fuel",
                texts.text("fuel." + vehicle.fuel()),
                "facts",
                facts(vehicle, depot),
                "papers",
                papers.stream()
                        .limit(MOST_PAPERS)
                        .map(paper -> line(paper, today))
                        .toList());
    }

    Map<String, Object> leadingTo(String address) {
        return Map.of("code", new QrCode(address, CODE, Durability.OUTDOORS, address), "address", address);
    }

    private List<Fact> facts(VehicleView vehicle, String depot) {
        return List.of(
                fact("vin", vehicle.vin()),
                fact("depot", depot),
                fact("odometer", texts.text("km", formats.number(vehicle.odometerKm()))),
                fact("status", texts.text("status." + vehicle.status())),
                fact("since", formats.date(vehicle.createdAt())));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.text("fact." + name), value == null ? texts.text("none") : value);
    }

    private Line line(Paper paper, LocalDate today) {
        return new Line(
                DueLine.named(paper.kind(), Reports.words(new ReportTemplate("fleet-monthly"), formats.locale())),
                paper.number() == null ? texts.text("none") : paper.number(),
                paper.until() == null ? "" : formats.day(paper.until()),
                paper.until() != null && paper.until().isBefore(today));
    }
}
