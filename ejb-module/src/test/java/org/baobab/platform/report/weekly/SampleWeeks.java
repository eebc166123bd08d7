package org.baobab.platform.report.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.platform.audit.AuditFigures.Acts;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentFigures.Counted;
import org.baobab.platform.document.DocumentFigures.Total;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.MessageFigures.Sent;
import org.baobab.platform.report.weekly.PeopleWeek.Person;
import org.baobab.platform.task.TaskFigures.Ended;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.template.Formats;

/** Weeks as they might have been. */
final class SampleWeeks {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant LONG_AGO = Instant.parse("2026-02-01T08:00:00Z");
    private static final List<String> NAMES = List.of(
            "Aïssatou Bah",
            "Mamadou Diallo",
            "محمد العربي",
            "Élodie N'Guessan",
            "Ousmane Sow",
            "Nadia Cherif",
            "Yacine Haddad",
            "Fatou Ndiaye-Lecoq",
            "Sofiane Aït Ouali",
            "Inès Ben Salah");

    private SampleWeeks() {}

    static ReportWeek week(Locale locale) {
        return new ReportWeek(new UUID(0, 1), MONDAY, ALGIERS, new Formats(locale, ALGIERS));
    }

    static List<ReportSection> busy(ReportWeek week) {
        return Stream.of(
                        people(NAMES.size()).section(week),
                        MessagesSection.section(week, messages()),
                        DocumentsSection.section(week, documents(), new Total(1_284, 3_412_000_000L)),
                        WorkSection.section(week, work()))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<ReportSection> quiet(ReportWeek week) {
        return Stream.of(
                        people(1).section(week),
                        MessagesSection.section(week, List.of(new Sent(Channel.EMAIL, MONDAY.plusDays(1), 3, 0, 0))),
                        WorkSection.section(week, List.of()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static PeopleWeek people(int most) {
        Map<UUID, Person> members = new TreeMap<>();
        List<Acts> acts = new ArrayList<>();
        Map<UUID, Long> signIns = new TreeMap<>();
        for (int i = 0; i < most; i++) {
            UUID id = new UUID(7, i);
            members.put(
                    id,
                    new Person(
                            NAMES.get(i),
                            Role.values()[Math.min(3, i / 2)],
                            i == 3 ? week(Locale.FRENCH).from().plusSeconds(90_000) : LONG_AGO));
            signIns.put(id, 3L + i * i % 5);
            for (int day = 0; day < 7; day++) {
                long number = day > 4 ? (i + day) % 3 : (long) (most - i) * (day % 4 + 1) + i;
                acts.add(new Acts(id, "document.stored", MONDAY.plusDays(day), number));
            }
        }
        if (most > 1) {
            acts.add(new Acts(null, "document.stored", MONDAY.plusDays(2), 46));
            acts.add(new Acts(null, "document.stored", MONDAY.plusDays(4), 31));
        }
        return new PeopleWeek(members, acts, signIns, most > 1 ? 388 : 0);
    }

    private static List<Sent> messages() {
        List<Sent> sent = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            LocalDate at = MONDAY.plusDays(day);
            sent.add(new Sent(Channel.EMAIL, at, 120 + day * 31 % 47, day == 3 ? 9 : 0, 0));
            sent.add(new Sent(Channel.SMS, at, 40 - day * 5, day == 1 ? 4 : 0, 0));
            sent.add(new Sent(Channel.WHATSAPP, at, 64 + day * 13 % 29, 0, day == 6 ? 12 : 0));
        }
        return sent;
    }

    private static List<Counted> documents() {
        List<ContentKind> kinds = List.of(
                ContentKind.PDF,
                ContentKind.PDF,
                ContentKind.JPEG,
                ContentKind.DOCX,
                ContentKind.PDF,
                ContentKind.TEXT);
        List<Counted> stored = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            stored.add(new Counted(kinds.get(i % kinds.size()), MONDAY.plusDays(i * i % 6), 180_000L + i * 31_777L));
        }
        return stored;
    }

    private static List<Ended> work() {
        List<Ended> ended = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            LocalDate at = MONDAY.plusDays(day);
            ended.add(new Ended("pdf.make", at, TaskState.DONE, 31 - day * 3, 31_000 - day * 2_000));
            ended.add(new Ended("picture.draw", at, TaskState.DONE, 18 + day, 44_000));
            ended.add(new Ended("webhook.deliver", at, TaskState.DONE, 210 - day * 11, 30_000));
            ended.add(new Ended("webhook.deliver", at, TaskState.FAILED, day == 4 ? 7 : 0, 0));
            ended.add(new Ended("notification.send", at, TaskState.DONE, 224, 30_000));
        }
        return ended;
    }
}
