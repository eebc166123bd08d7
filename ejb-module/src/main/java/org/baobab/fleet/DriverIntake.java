package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Drivers by the thousand, out of a list: as {@link Drivers} would take them one by one, all of them or none. */
@ApplicationScoped
@NeedsApp(App.FLEET)
@Transactional(TxType.MANDATORY)
public class DriverIntake {
    @Inject
    Rewrite rewrite;

    @Inject
    Intake intake;

    @Inject
    DriverBook book;

    @Inject
    DriverRules rules;

    @Inject
    Clock clock;

    /** @return their ids, in the same order */
    @Needs(Role.AGENT)
    public List<UUID> take(List<DriverWish> wishes) {
        Instant now = clock.instant();
        Intake.Kind<Driver> drivers =
                new Intake.Kind<>(Driver.class, "fleet_driver", Driver::id, changed -> rewrite.drivers(changed, now));
        return intake.write(drivers, wishes, DriverWish::id, (wish, there) -> {
            DriverFacts facts = rules.require(wish.facts());
            return there == null ? book.create(facts, now) : book.change(there, facts, now);
        });
    }
}
