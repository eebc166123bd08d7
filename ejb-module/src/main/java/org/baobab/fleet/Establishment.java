package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.baobab.platform.organization.Organizations;

/** The organisation that the caller works in, as its books need it: which money it counts in, and which day it is there. */
@ApplicationScoped
public class Establishment {
    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    public String currency() {
        return organizations.current().currency();
    }

    public ZoneId zone() {
        return ZoneId.of(organizations.current().timeZone());
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** At which a day begins there. */
    public Instant momentOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }
}
