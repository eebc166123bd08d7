package org.baobab.fleet.maintenance;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.VehicleKind;
import org.baobab.platform.kernel.Versioned;

/**
 * A template plan.
 *
 * @param vehicles how many vehicles have a plan of it
 */
public record TemplateView(
        UUID id,
        VehicleKind vehicleKind,
        String name,
        Integer everyMonths,
        Integer everyDays,
        Long everyKm,
        int softDays,
        long softKm,
        int hardDays,
        long hardKm,
        String note,
        long vehicles,
        Instant createdAt,
        @JsonbTransient long version)
        implements Versioned {

    static TemplateView of(PlanTemplate template, long vehicles) {
        TemplateFacts facts = template.facts();
        return new TemplateView(
                template.id(),
                facts.vehicleKind(),
                facts.name(),
                facts.everyMonths(),
                facts.everyDays(),
                facts.everyKm(),
                facts.softDays(),
                facts.softKm(),
                facts.hardDays(),
                facts.hardKm(),
                facts.note(),
                vehicles,
                template.createdAt(),
                template.version());
    }

    @Override
    public String mark() {
        return Long.toHexString(vehicles);
    }
}
