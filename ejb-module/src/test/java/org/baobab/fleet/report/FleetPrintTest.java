package org.baobab.fleet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.report.VehicleCards.Paper;
import org.baobab.platform.report.SamplePrints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetPrintTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String PAGE =
            "https://baobab.example.com/fleet/vehicles/detail?id=019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001";
    private static final double MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void month_isPrintedOnItsSide_withEveryVehicle(String language) throws IOException {
        Locale locale = Locale.of(language);
        MonthlyData data = new MonthlyData(OCTOBER, "Zen Fleet", months(true), vehicles(), due(), 17, states(), false);

        try (PDDocument pdf = print(data, locale)) {
            assertThat(pdf.getPages()).allSatisfy(FleetPrintTest::isA4OnItsSide);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Zen Fleet", language.equals("fr") ? "octobre 2026" : "October 2026")
                    .contains(
                            "01200-119-16",
                            "01239-119-16",
                            language.equals("fr") ? "Dépenses par nature" : "Expenses by kind");
        }
    }

    @Test
    void monthWithoutAnything_saysSo() throws IOException {
        MonthlyData data =
                new MonthlyData(OCTOBER, "Zen Fleet", months(false), List.of(), List.of(), 0, Map.of(), true);

        try (PDDocument pdf = print(data, Locale.FRENCH)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Aucune activité", "Ce parc ne compte encore aucun véhicule");
        }
    }

    @Test
    void card_isHalfASheet_andItsCodeIsReadBack() throws Exception {
        CardPages pages =
                new CardPages(SamplePrints.texts("fleet-card", Locale.FRENCH), SamplePrints.formats(Locale.FRENCH));
        List<Paper> papers = List.of(
                new Paper("INSURANCE", "SAA 77-4421-9", LocalDate.of(2027, 3, 31)),
                new Paper("INSPECTION", null, LocalDate.of(2026, 10, 2)),
                new Paper("VIGNETTE", "2026-16-778120", LocalDate.of(2026, 12, 31)));
        Map<String, Object> values =
                new HashMap<>(pages.of(vehicle(), "Dépôt d’Oued Smar", papers, LocalDate.of(2026, 11, 21)));
        values.putAll(pages.leadingTo(PAGE));

        try (PDDocument pdf = SamplePrints.print("fleet-card", values, Locale.FRENCH, "fleet-card.pdf")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth() / MILLIMETRE).isBetween(209.0, 211.0);
            assertThat(page.getMediaBox().getHeight() / MILLIMETRE).isBetween(147.0, 149.0);
            assertThat(new PDFTextStripper().getText(pdf)).contains("01234-116-16", "Renault Symbol", "périmé");
            assertThat(code(pdf)).isEqualTo(PAGE);
        }
    }

    private static PDDocument print(MonthlyData data, Locale locale) throws IOException {
        MonthlyPages pages =
                new MonthlyPages(data, SamplePrints.texts("fleet-monthly", locale), SamplePrints.formats(locale));
        String name = "fleet-monthly-" + locale.getLanguage() + (data.vehicles().isEmpty() ? "-empty" : "") + ".pdf";
        return SamplePrints.print("fleet-monthly", pages.all(), locale, name);
    }

    private static void isA4OnItsSide(PDPage page) {
        assertThat(page.getMediaBox().getWidth() / MILLIMETRE).isBetween(296.0, 298.0);
        assertThat(page.getMediaBox().getHeight() / MILLIMETRE).isBetween(209.0, 211.0);
    }

    private static List<FleetFigures> months(boolean lively) {
        List<FleetFigures> months = new ArrayList<>();
        for (int back = 5; back >= 0; back--) {
            FleetPeriod period = FleetPeriod.of(OCTOBER.minusMonths(back), SamplePrints.ZONE);
            months.add(
                    lively
                            ? lively(period, back)
                            : new FleetFigures(
                                    period,
                                    "DZD",
                                    List.of(new FleetDay(period.from(), 0, 0, 0, BigDecimal.ZERO)),
                                    0,
                                    Map.of(),
                                    null,
                                    Map.of()));
        }
        return months;
    }

    private static FleetFigures lively(FleetPeriod period, int back) {
        List<FleetDay> days = period.from()
                .datesUntil(period.to().plusDays(1))
                .map(day -> new FleetDay(
                        day,
                        39,
                        day.getDayOfWeek().getValue() == 5 ? 4 : 18 + day.getDayOfMonth() * 7 % 13,
                        day.getDayOfWeek().getValue() == 5 ? 210 : 1400 + day.getDayOfMonth() * 97 % 900,
                        new BigDecimal("41200.50")))
                .toList();
        Map<String, BigDecimal> costs = new LinkedHashMap<>();
        costs.put("FUEL", new BigDecimal("824300.40"));
        costs.put("REPAIR", new BigDecimal("312000"));
        costs.put("MAINTENANCE", new BigDecimal("184500"));
        costs.put("INSURANCE", new BigDecimal("96000"));
        costs.put("TOLL", new BigDecimal("22150"));
        costs.put("FINE", new BigDecimal("8000"));
        return new FleetFigures(
                period,
                "DZD",
                days,
                48_211.7 - back * 900,
                costs,
                8.7 + back % 3 * 0.3,
                back % 2 == 0 ? Map.of("SPEED", 7L, "LEFT_ALLOWED", 3L, "ENTERED_FORBIDDEN", 1L) : Map.of("SPEED", 4L));
    }

    private static List<VehicleFigures> vehicles() {
        List<VehicleFigures> vehicles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            vehicles.add(new VehicleFigures(
                    UUID.randomUUID(),
                    "012%02d-119-16".formatted(i),
                    i % 3 == 0 ? "Renault Symbol" : i % 3 == 1 ? "Isuzu D-Max" : "Hyundai HD78",
                    VehicleKind.VAN,
                    VehicleStatus.values()[i % 7 == 0 ? 2 : i % 2],
                    31,
                    30 - i % 25,
                    i == 39 ? 0 : 2210.4 - i * 41,
                    BigDecimal.valueOf(64_000 - i * 1500L),
                    i % 4 == 3 ? 0 : 180,
                    i % 4 == 3 ? 0 : 2000 + i,
                    i % 6));
        }
        return vehicles;
    }

    private static List<FleetAlert> due() {
        List<FleetAlert> due = new ArrayList<>();
        due.add(alert(FleetAlert.Kind.PAPER, true, "01204-119-16", "INSURANCE", LocalDate.of(2026, 10, 29), null));
        due.add(alert(FleetAlert.Kind.MAINTENANCE, true, "01211-119-16", "Vidange et filtres", null, -640L));
        due.add(alert(FleetAlert.Kind.LICENCE, false, "عبد القادر بن يوسف", null, LocalDate.of(2026, 11, 12), null));
        due.add(alert(FleetAlert.Kind.MAINTENANCE, false, "01217-119-16", "Courroie de distribution", null, 1200L));
        return due;
    }

    private static FleetAlert alert(
            FleetAlert.Kind kind, boolean overdue, String name, String what, LocalDate dueOn, Long km) {
        return new FleetAlert(kind, overdue, UUID.randomUUID(), null, name, what, dueOn, km, null);
    }

    private static Map<VehicleStatus, Long> states() {
        return Map.of(VehicleStatus.AVAILABLE, 21L, VehicleStatus.ASSIGNED, 15L, VehicleStatus.MAINTENANCE, 3L);
    }

    private static VehicleView vehicle() {
        return new VehicleView(
                UUID.fromString("019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001"),
                "01234-116-16",
                "Renault",
                "Symbol",
                2016,
                VehicleKind.CAR,
                Fuel.PETROL,
                "VF14SRCL453612345",
                null,
                84_210,
                VehicleStatus.AVAILABLE,
                null,
                null,
                SamplePrints.NOW,
                SamplePrints.NOW,
                1);
    }

    private static String code(PDDocument pdf) throws Exception {
        BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 120);
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
