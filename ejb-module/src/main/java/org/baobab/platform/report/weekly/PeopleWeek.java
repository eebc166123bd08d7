package org.baobab.platform.report.weekly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.audit.AuditFigures.Acts;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.report.KeyFigure;
import org.baobab.platform.template.Texts;

/**
 * What people did in a week.
 *
 * @param before how much was done the week before
 */
record PeopleWeek(Map<UUID, PeopleWeek.Person> members, List<Acts> acts, Map<UUID, Long> signIns, long before) {
    private static final int MOST_NAMED = 8;

    record Person(String name, Role role, Instant since) {}

    private record Actor(String name, String role, long acts) {}

    Optional<ReportSection> section(ReportWeek week) {
        if (acts.isEmpty() && signIns.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = week.texts(WeeklyReports.WORDS);
        long came = members.values().stream()
                .filter(person ->
                        !person.since().isBefore(week.from()) && person.since().isBefore(week.to()))
                .count();
        return Optional.of(ReportSection.of(texts.text("people"))
                .figures(
                        new KeyFigure(
                                texts.text("people.members"), members.size(), texts.text("people.members.note", came)),
                        new KeyFigure(
                                texts.text("people.actions"),
                                Days.sum(acts, Acts::number),
                                texts.text("people.actions.note", before)),
                        new KeyFigure(
                                texts.text("people.sign-ins"),
                                Days.sum(signIns.values(), Long::longValue),
                                texts.text("people.sign-ins.note", signIns.size())))
                .half(texts.text("people.by-day"), byDay(week, texts))
                .half(texts.text("people.most"), most(texts)));
    }

    private BarChart byDay(ReportWeek week, Texts texts) {
        Series people = series(week, texts.text("people.by-day.people"), true);
        Series programs = series(week, texts.text("people.by-day.programs"), false);
        boolean alone = Days.isNothing(programs);
        String title = texts.text("people.by-day");
        return alone
                ? BarChart.grouped(title, week.dayNames(), people)
                : BarChart.stacked(title, week.dayNames(), people, programs);
    }

    private Series series(ReportWeek week, String name, boolean ofPeople) {
        List<Acts> counted =
                acts.stream().filter(act -> act.isOfPerson() == ofPeople).toList();
        return Days.series(name, week, counted, Acts::day, Acts::number);
    }

    private ReportTable most(Texts texts) {
        List<Actor> actors = actors(texts);
        ReportTable.Builder table =
                ReportTable.of(texts.text("people.name"), texts.text("people.role"), texts.text("people.acts"));
        boolean all = actors.size() <= MOST_NAMED;
        int named = all ? actors.size() : MOST_NAMED - 1;
        actors.subList(0, named).forEach(actor -> table.row(actor.name(), actor.role(), actor.acts()));
        if (!all) {
            List<Actor> others = actors.subList(named, actors.size());
            table.row(texts.text("people.others", others.size()), "", Days.sum(others, Actor::acts));
        }
        return table.build();
    }

    private List<Actor> actors(Texts texts) {
        Map<Boolean, List<Acts>> byKind = acts.stream().collect(Collectors.partitioningBy(Acts::isOfPerson));
        List<Actor> actors = new ArrayList<>();
        byKind.get(true).stream()
                .collect(Collectors.groupingBy(Acts::accountId, Collectors.summingLong(Acts::number)))
                .forEach((id, number) -> actors.add(actor(members.get(id), number, texts)));
        long programs = Days.sum(byKind.get(false), Acts::number);
        if (programs > 0) {
            actors.add(new Actor(texts.text("people.program"), "", programs));
        }
        actors.sort(Comparator.comparingLong(Actor::acts).reversed().thenComparing(Actor::name));
        return actors;
    }

    private static Actor actor(Person person, long acts, Texts texts) {
        return person == null
                ? new Actor(texts.text("people.gone"), "", acts)
                : new Actor(person.name(), texts.text("role." + person.role()), acts);
    }
}
