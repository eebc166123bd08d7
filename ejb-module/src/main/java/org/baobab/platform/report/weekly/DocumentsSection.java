package org.baobab.platform.report.weekly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Doughnut;
import org.baobab.platform.chart.Doughnut.Part;
import org.baobab.platform.document.DocumentFigures;
import org.baobab.platform.document.DocumentFigures.Counted;
import org.baobab.platform.document.DocumentFigures.Total;
import org.baobab.platform.report.DocumentSort;
import org.baobab.platform.report.KeyFigure;
import org.baobab.platform.template.Texts;

/** What people put into the library. */
@ApplicationScoped
class DocumentsSection implements WeeklySection {
    /** Beyond this the figures say no more than "very many". */
    private static final int MOST = 50_000;

    @Inject
    DocumentFigures documents;

    @Override
    public int order() {
        return 1200;
    }

    @Override
    public Optional<ReportSection> of(ReportWeek week) {
        List<Counted> stored = documents.stored(week.organizationId(), week.from(), week.to(), week.zone(), MOST);
        return stored.isEmpty() ? Optional.empty() : section(week, stored, documents.total(week.organizationId()));
    }

    static Optional<ReportSection> section(ReportWeek week, List<Counted> stored, Total total) {
        Texts texts = week.texts(WeeklyReports.WORDS);
        long volume = Days.sum(stored, Counted::size);
        return Optional.of(ReportSection.of(texts.text("documents"))
                .figures(
                        new KeyFigure(
                                texts.text("documents.stored"), stored.size(), texts.text("documents.stored.note")),
                        new KeyFigure(
                                texts.text("documents.volume"),
                                week.formats().size(volume),
                                texts.text("documents.volume.note")),
                        new KeyFigure(
                                texts.text("documents.all"),
                                total.number(),
                                texts.text("documents.all.note", week.formats().size(total.bytes()))))
                .half(
                        texts.text("documents.by-day"),
                        BarChart.grouped(
                                texts.text("documents.by-day"),
                                week.dayNames(),
                                Days.series(texts.text("documents.stored"), week, stored, Counted::day, counted -> 1)))
                .half(texts.text("documents.by-kind"), byKind(week, stored, texts)));
    }

    private static Doughnut byKind(ReportWeek week, List<Counted> stored, Texts texts) {
        Map<String, Long> kinds = stored.stream()
                .collect(Collectors.groupingBy(
                        counted -> DocumentSort.of(counted.kind()), TreeMap::new, Collectors.counting()));
        List<Part> parts = kinds.entrySet().stream()
                .map(kind -> new Part(texts.text("kind." + kind.getKey()), kind.getValue()))
                .toList();
        return Doughnut.of(texts.text("documents.by-kind"), week.formats().number(stored.size()), parts);
    }
}
