package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.FactCheck;

/** What may be said of a vehicle. */
@ApplicationScoped
class VehicleRules {
    static final long MOST_KM = 9_999_999;
    static final int LONGEST_REASON = 200;

    private static final int LONGEST_REGISTRATION = 20;
    private static final int LONGEST_NAME = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST_VIN = 17;
    private static final Pattern NAMING = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern VIN = Pattern.compile("[A-HJ-NPR-Z0-9]{5,17}");

    @Inject
    Clock clock;

    /** The facts in the form in which they are kept. */
    VehicleFacts require(VehicleFacts said) {
        FactCheck check = new FactCheck();
        VehicleFacts facts = new VehicleFacts(
                registration(said.registration(), check),
                check.line("brand", said.brand(), LONGEST_NAME, true),
                check.line("model", said.model(), LONGEST_NAME, true),
                check.number("year", said.year(), FIRST_YEAR, nextYear(), true),
                check.required("kind", said.kind()),
                check.required("fuel", said.fuel()),
                vin(said.vin(), check),
                said.depotId(),
                check.number("odometerKm", said.odometerKm(), 0L, MOST_KM, true),
                check.line("odometerReason", said.odometerReason(), LONGEST_REASON, false),
                said.status());
        check.finish();
        return facts;
    }

    private static String registration(String said, FactCheck check) {
        String line = check.line("registration", said, LONGEST_REGISTRATION, true);
        if (line == null) {
            return null;
        }
        return NAMING.matcher(line).matches()
                ? line.toUpperCase(Locale.ROOT)
                : check.wrong("registration", "fleet.registration");
    }

    private static String vin(String said, FactCheck check) {
        String line = check.line("vin", said, LONGEST_VIN, false);
        if (line == null) {
            return null;
        }
        String upper = line.toUpperCase(Locale.ROOT);
        return VIN.matcher(upper).matches() ? upper : check.wrong("vin", "fleet.vin");
    }

    private int nextYear() {
        return clock.instant().atZone(ZoneOffset.UTC).getYear() + 1;
    }
}
