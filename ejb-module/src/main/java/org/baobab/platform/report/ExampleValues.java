package org.baobab.platform.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Doughnut;
import org.baobab.platform.chart.Doughnut.Part;
import org.baobab.platform.chart.LineChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.report.ExampleData.Paper;
import org.baobab.platform.report.ExampleData.Person;
import org.baobab.platform.template.Amount;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;

/** The values of the example report: what an organisation's data say, and samples where Baobab keeps nothing of the kind yet. */
final class ExampleValues {
    private static final String CURRENCY = "DZD";
    private static final List<String> DRIVERS = List.of(
            "Amine Belkacem",
            "أحمد بوعلام",
            "Nadia Cherif",
            "Yacine Haddad",
            "فاطمة الزهراء منصوري",
            "Sofiane Aït Ouali");
    private static final List<String> PLACES =
            List.of("Alger", "Oran", "Constantine", "Sétif", "Tizi Ouzou", "Béjaïa", "Tamanrasset");

    private record Trip(int number, LocalDate day, String driver, String route, BigDecimal distance, BigDecimal cost) {}

    private record Depot(String name, List<Integer> amounts, int total) {}

    private final ExampleData data;
    private final Texts texts;
    private final Locale locale;
    private final Formats formats;

    ExampleValues(ExampleData data, Texts texts, Formats formats) {
        this.data = data;
        this.texts = texts;
        this.formats = formats;
        this.locale = formats.locale();
    }

    Map<String, Object> all() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", texts.text("title"));
        values.put("period", formats.month(data.today()));
        values.put("home", data.home());
        values.put("code", QrCode.of(data.home(), 150, data.home()));
        values.put("currency", CURRENCY);
        ofTheOrganisation(values);
        charts(values);
        trips(values);
        year(values);
        signs(values);
        return values;
    }

    private void ofTheOrganisation(Map<String, Object> values) {
        long volume = data.documents().stream().mapToLong(Paper::size).sum();
        long actions = data.actionsByDay().stream().mapToLong(Long::longValue).sum();
        values.put(
                "figures",
                List.of(
                        figure("figure.members", data.members().size()),
                        figure("figure.documents", data.documents().size()),
                        figure("figure.volume", formats.size(volume)),
                        figure("figure.actions", actions)));
        values.put(
                "members",
                data.members().stream()
                        .map(member -> new Person(member.name(), texts.text("role." + member.role()), member.since()))
                        .toList());
        values.put(
                "documents",
                data.documents().stream()
                        .map(paper -> new Paper(
                                paper.name(), texts.text("kind." + paper.kind()), paper.stored(), paper.size()))
                        .limit(15)
                        .toList());
        values.put(
                "documentsSize",
                data.documents().stream().limit(15).mapToLong(Paper::size).sum());
        values.put("activity", Figure.half(activity()));
        values.put("kinds", Figure.half(kinds()));
    }

    private BarChart activity() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d", locale);
        List<String> days = IntStream.range(0, data.actionsByDay().size())
                .mapToObj(i ->
                        day.format(data.today().minusDays(data.actionsByDay().size() - 1L - i)))
                .toList();
        Series series = new Series(texts.text("activity.series"), List.copyOf(data.actionsByDay()));
        return BarChart.grouped(texts.text("activity.caption"), days, series);
    }

    private Doughnut kinds() {
        Map<String, Long> byKind = data.documents().stream()
                .collect(Collectors.groupingBy(Paper::kind, TreeMap::new, Collectors.counting()));
        List<Part> parts = new ArrayList<>();
        byKind.forEach((kind, count) -> parts.add(new Part(texts.text("kind." + kind), count)));
        return Doughnut.of(
                texts.text("kinds.caption"), formats.number(data.documents().size()), parts);
    }

    private void charts(Map<String, Object> values) {
        List<String> months = months(6);
        values.put(
                "costs",
                Figure.wide(BarChart.stacked(
                        texts.text("costs.caption"),
                        months,
                        Series.of(
                                texts.text("costs.fuel"),
                                1_240_000,
                                1_318_500,
                                1_105_200,
                                1_402_700,
                                1_366_000,
                                1_289_400),
                        Series.of(texts.text("costs.upkeep"), 310_000, 145_000, 620_400, 88_000, 402_300, 215_000),
                        Series.of(
                                texts.text("costs.insurance"), 280_000, 280_000, 280_000, 280_000, 280_000, 280_000))));
        List<String> weeks = IntStream.rangeClosed(36, 47)
                .mapToObj(week -> ("fr".equals(locale.getLanguage()) ? "S" : "W") + week)
                .toList();
        values.put(
                "distance",
                Figure.wide(LineChart.of(
                        texts.text("distance.caption"),
                        weeks,
                        Series.of(
                                texts.text("distance.first"),
                                812,
                                790,
                                845,
                                901,
                                870,
                                915,
                                880,
                                940,
                                960,
                                905,
                                930,
                                955),
                        Series.of(
                                texts.text("distance.second"),
                                640,
                                655,
                                610,
                                null,
                                null,
                                702,
                                690,
                                655,
                                720,
                                741,
                                700,
                                733),
                        Series.of(
                                texts.text("distance.goal"),
                                800,
                                800,
                                800,
                                800,
                                800,
                                800,
                                800,
                                800,
                                800,
                                800,
                                800,
                                800))));
        values.put(
                "balance",
                Figure.half(BarChart.grouped(
                        texts.text("balance.caption"),
                        months,
                        Series.of(texts.text("balance.series"), -42, 18, -75, 6, 31, 12))));
        values.put(
                "fleet",
                Figure.half(Doughnut.of(
                        texts.text("fleet.caption"),
                        formats.number(128),
                        List.of(
                                new Part(texts.text("fleet.free"), 61),
                                new Part(texts.text("fleet.used"), 47),
                                new Part(texts.text("fleet.repair"), 14),
                                new Part(texts.text("fleet.retired"), 6)))));
    }

    private void trips(Map<String, Object> values) {
        List<Trip> trips = IntStream.rangeClosed(1, 70).mapToObj(this::trip).toList();
        values.put("trips", trips);
        values.put("tripsDistance", trips.stream().map(Trip::distance).reduce(BigDecimal.ZERO, BigDecimal::add));
        values.put("tripsCost", trips.stream().map(Trip::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Trip trip(int number) {
        String from = PLACES.get(number % PLACES.size());
        String to = PLACES.get((number * 3 + 1) % PLACES.size());
        BigDecimal distance = BigDecimal.valueOf(180 + number * 7919L % 8200, 1);
        return new Trip(
                number,
                data.today().minusDays(70L - number),
                DRIVERS.get(number % DRIVERS.size()),
                from + " – " + (to.equals(from) ? PLACES.getFirst() : to),
                distance,
                distance.multiply(BigDecimal.valueOf(2375, 2)));
    }

    private void year(Map<String, Object> values) {
        List<String> names = List.of("Alger Centre", "Oran Es Senia", "Constantine", "Tamanrasset");
        List<Depot> depots = IntStream.range(0, names.size())
                .mapToObj(i -> {
                    List<Integer> amounts = IntStream.range(0, 12)
                            .mapToObj(month -> 420 - i * 70 + (month * 37 + i * 53) % 160)
                            .toList();
                    return new Depot(names.get(i), amounts, sum(amounts));
                })
                .toList();
        List<Integer> totals = IntStream.range(0, 12)
                .mapToObj(month -> depots.stream()
                        .mapToInt(depot -> depot.amounts().get(month))
                        .sum())
                .toList();
        values.put("months", months(12));
        values.put("depots", depots);
        values.put("totals", totals);
        values.put("grandTotal", sum(totals));
        List<String> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> texts.text("year.quarter", quarter))
                .toList();
        Series[] series = depots.stream()
                .map(depot -> new Series(
                        depot.name(),
                        IntStream.range(0, 4)
                                .mapToObj(
                                        quarter -> (Number) sum(depot.amounts().subList(quarter * 3, quarter * 3 + 3)))
                                .toList()))
                .toArray(Series[]::new);
        values.put("yearly", new Figure(BarChart.grouped(texts.text("year.caption"), quarters, series), 980, 210));
    }

    private void signs(Map<String, Object> values) {
        values.put("amountOne", new Amount(new BigDecimal("1234.5"), "DZD"));
        values.put("amountTwo", new Amount(1_250_000, "GNF"));
        values.put("amountThree", new Amount(new BigDecimal("-98765.432"), "EUR"));
        values.put("firstDay", LocalDate.of(2026, 3, 1));
    }

    private KeyFigure figure(String key, Object value) {
        return new KeyFigure(texts.text(key), value, texts.text(key + ".note"));
    }

    private List<String> months(int count) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", locale);
        return IntStream.range(0, count)
                .mapToObj(i -> month.format(data.today().withDayOfMonth(1).minusMonths(count - 1L - i)))
                .toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
