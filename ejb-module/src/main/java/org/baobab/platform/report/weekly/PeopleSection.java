package org.baobab.platform.report.weekly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.audit.AuditFigures;
import org.baobab.platform.audit.AuditFigures.Acts;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.MemberService;
import org.baobab.platform.organization.MemberView;
import org.baobab.platform.report.weekly.PeopleWeek.Person;

/** Who belongs to the organisation and what they did, by the audit trail. */
@ApplicationScoped
class PeopleSection implements WeeklySection {
    private static final String SIGNED_IN = "account.signed-in";

    @Inject
    MemberService members;

    @Inject
    AuditFigures trail;

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Optional<ReportSection> of(ReportWeek week) {
        Map<UUID, Person> people = people();
        List<Acts> acts = trail.acts(week.organizationId(), week.from(), week.to(), week.zone());
        Map<UUID, Long> signIns = trail.countBy(people.keySet(), SIGNED_IN, week.from(), week.to());
        long before = Days.sum(
                trail.acts(
                        week.organizationId(),
                        week.monday().minusWeeks(1).atStartOfDay(week.zone()).toInstant(),
                        week.from(),
                        week.zone()),
                Acts::number);
        return new PeopleWeek(people, acts, signIns, before).section(week);
    }

    private Map<UUID, Person> people() {
        Map<UUID, Person> people = new HashMap<>();
        String next = null;
        do {
            Slice<MemberView> part = members.list(Paging.of(Paging.MAX_LIMIT, next));
            for (MemberView member : part.items()) {
                people.put(member.userId(), new Person(member.fullName(), member.role(), member.since()));
            }
            next = part.next();
        } while (next != null);
        return people;
    }
}
