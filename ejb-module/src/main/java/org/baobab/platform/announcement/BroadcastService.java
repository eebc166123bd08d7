package org.baobab.platform.announcement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.organization.MemberFilter;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Tasks;

/** Takes messages to everybody in an audience; a task then walks it. */
@Stateless
public class BroadcastService {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final int MOST_SHOWN = 10;

    @Inject
    Announcers announcers;

    @Inject
    MemberDirectory members;

    @Inject
    Batches batches;

    @Inject
    BatchReader reader;

    @Inject
    Topics topics;

    @Inject
    Tasks tasks;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @throws RuleViolationException naming every field that cannot be used
     * @throws RefusedException {@code app-not-used}, for an app that the organisation does not use
     */
    public AcceptedBatch broadcast(SendBroadcast wish) {
        announcers.require(Role.MANAGER);
        Wording wording = WordingCheck.check(wish.content(), topics, true, caller.locale());
        MemberFilter audience = read(wish.audience());
        NotificationBatch batch = NotificationBatch.broadcast(
                caller.accountId(), wording, audience, members.count(audience), clock.instant());
        batches.add(batch);
        tasks.submit(NewTask.of(BroadcastTask.KIND, new BroadcastTask.Broadcast(batch.id()))
                .withId(batch.id())
                .priority(wording.priority())
                .inOrganization(caller.organizationId())
                .forAccount(caller.accountId()));
        trail.record("broadcast.submitted", "batch", batch.id(), facts(wish, audience));
        return new AcceptedBatch(batch.id());
    }

    /** How many people an audience holds now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count(Audience audience) {
        announcers.require(Role.MANAGER);
        return members.count(read(audience));
    }

    /** The latest batches of the organisation, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<BatchView> latest() {
        announcers.require(Role.MANAGER);
        return reader.newest(caller.requireOrganization(), MOST_SHOWN);
    }

    private MemberFilter read(Audience audience) {
        App app = audience.app() == null ? null : app(audience.app());
        if (audience.area() != null && !COUNTRIES.contains(audience.area())) {
            throw new RuleViolationException("audience.area", "organization.country");
        }
        if (app != null
                && caller.organizationId() != null
                && !announcers.organization().uses(app)) {
            throw new RefusedException(
                    "app-not-used", "The organization does not use " + app.code(), Map.of("app", app.code()));
        }
        return new MemberFilter(caller.organizationId(), app, audience.role(), audience.area());
    }

    private static App app(String code) {
        String known = Arrays.stream(App.values()).map(App::code).collect(Collectors.joining(", "));
        return App.find(code)
                .orElseThrow(
                        () -> new RuleViolationException("audience.app", "organization.app", Map.of("values", known)));
    }

    private static Map<String, Object> facts(SendBroadcast wish, MemberFilter audience) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("channel", wish.channel());
        if (audience.app() != null) {
            facts.put("app", audience.app().code());
        }
        if (audience.role() != null) {
            facts.put("role", audience.role());
        }
        if (audience.country() != null) {
            facts.put("area", audience.country());
        }
        return facts;
    }
}
