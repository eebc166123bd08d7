package org.baobab.fleet.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolders;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.page.InProcessRenderer;
import org.baobab.platform.report.Papers;
import org.baobab.platform.report.Reports;
import org.junit.jupiter.api.Test;

/** The hand-over form on paper; the prints stay in {@code target/reports} for whoever wants to look. */
class HandoverPrintTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ID = new UUID(1, 1);
    private static final String WAVE = "M40 120L80 60L120 130L150 70L190 140M230 120L420 100L440 130L520 90";

    private final HandoverView start = new HandoverView(
            ID,
            ID,
            HandoverKind.START,
            NOON,
            84_120,
            75,
            List.of(
                    new Check(CheckItem.TYRES, CheckState.OK, null),
                    new Check(CheckItem.BODYWORK, CheckState.DEFECT, "Rayure à l’aile arrière droite")),
            "Plein à refaire",
            "Karim Boudiaf",
            WAVE,
            List.of());

    private final HandoverView end = new HandoverView(
            new UUID(2, 2),
            ID,
            HandoverKind.END,
            NOON.plus(Duration.ofHours(6)),
            84_415,
            40,
            List.of(),
            null,
            "أحمد بوعلام",
            WAVE,
            List.of());

    @Test
    void form_showsBothHandovers() throws IOException {
        assertThat(printed("both", List.of(start, end), Locale.FRENCH, 2))
                .contains("01234-125-16", "Karim Boudiaf", "84 120 km", "75 %", "Rayure", "295 km", "Plein à refaire");
    }

    @Test
    void form_withoutAnySignature_isToBeFilledInByHand() throws IOException {
        assertThat(printed("blank", List.of(), Locale.ENGLISH, 1)).contains("Hand-over form", "Not signed yet", "………");
    }

    private static String printed(String name, List<HandoverView> signed, Locale locale, int sheets)
            throws IOException {
        Map<String, Object> values = new HashMap<>(HandoverPrint.values(
                assignment(), vehicle(), driver(), signed, Reports.words(HandoverPrint.TEMPLATE, locale)));
        values.put("photos", List.of());
        String html = Papers.html("ZenFleet", "#1B6B52", locale, ZoneId.of("Africa/Algiers"), "handover", values);
        try (PdfFile print = new InProcessRenderer(PdfFolders.temporary())
                .render(HtmlPage.of(html), Assets.NONE, new RenderLimits(10, Duration.ofSeconds(60)))) {
            Path folder = Files.createDirectories(Path.of("target", "reports"));
            Files.copy(print.path(), folder.resolve("handover-" + name + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
                // The page count is part of the look: remarks may take the signatures to a second sheet, nothing else
                // does.
                assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(sheets);
                return new PDFTextStripper().getText(pdf).replace('\u202f', ' ').replace('\u00a0', ' ');
            }
        }
    }

    private static AssignmentView assignment() {
        return new AssignmentView(
                ID,
                ID,
                "01234-125-16",
                ID,
                "Karim Boudiaf",
                NOON,
                null,
                "Livraisons à Blida",
                AssignmentState.ACTIVE,
                NOON,
                null,
                84_120L,
                null,
                List.of(),
                NOON,
                NOON,
                0);
    }

    private static VehicleView vehicle() {
        return new VehicleView(
                ID,
                "01234-125-16",
                "Renault",
                "Kangoo",
                2021,
                VehicleKind.VAN,
                Fuel.DIESEL,
                null,
                null,
                84_415,
                VehicleStatus.ASSIGNED,
                null,
                null,
                NOON,
                NOON,
                0);
    }

    private static DriverView driver() {
        return new DriverView(
                ID,
                "Karim Boudiaf",
                "16-2041-77",
                List.of("B"),
                LocalDate.of(2029, 5, 1),
                null,
                null,
                null,
                NOON,
                NOON,
                0);
    }
}
