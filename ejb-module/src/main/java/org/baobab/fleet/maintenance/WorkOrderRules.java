package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.Measures;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.money.Currencies;

/** What a work order may say, in the form in which it is kept. */
@ApplicationScoped
class WorkOrderRules {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 100;
    private static final int MOST_PLANS = 20;
    private static final String MOST_MONEY = "9999999999999";

    @Inject
    Establishment home;

    @Inject
    PlanStore plans;

    /** @param said of a vehicle that there is */
    WorkOrderFacts require(WorkOrderFacts said) {
        FactCheck check = new FactCheck();
        String title = check.line("title", said.title(), LONGEST_TITLE, true);
        String workshop = check.line("workshop", said.workshop(), LONGEST_TITLE, false);
        String note = check.text("note", said.note(), PlanRules.LONGEST_NOTE, false);
        Measures.date(check, "scheduledOn", said.scheduledOn());
        List<UUID> fulfilled = plans(said, check);
        String currency = said.currency() == null ? home.currency() : said.currency();
        if (!Currencies.isKnown(currency)) {
            check.wrong("currency", "type.currency");
        }
        List<WorkLine> lines = lines(said, check);
        check.finish();
        WorkOrderKind usual = fulfilled.isEmpty() ? WorkOrderKind.REPAIR : WorkOrderKind.MAINTENANCE;
        return new WorkOrderFacts(
                said.vehicleId(),
                Objects.requireNonNullElse(said.kind(), usual),
                title,
                fulfilled,
                workshop,
                said.scheduledOn(),
                currency,
                lines,
                note);
    }

    private List<UUID> plans(WorkOrderFacts said, FactCheck check) {
        if (said.planIds() == null) {
            return List.of();
        }
        List<UUID> wanted = List.copyOf(new LinkedHashSet<>(
                said.planIds().stream().filter(Objects::nonNull).toList()));
        if (wanted.size() > MOST_PLANS) {
            check.wrong("planIds", "fleet.most", Map.of("most", MOST_PLANS));
        } else if (!plans.ofVehicle(said.vehicleId(), wanted).containsAll(wanted)) {
            check.wrong("planIds", "work-order.plan");
        }
        return wanted;
    }

    private static List<WorkLine> lines(WorkOrderFacts said, FactCheck check) {
        if (said.lines() == null) {
            return List.of();
        }
        if (said.lines().size() > MOST_LINES) {
            check.wrong("lines", "fleet.most", Map.of("most", MOST_LINES));
            return List.of();
        }
        return IntStream.range(0, said.lines().size())
                .mapToObj(i -> line("lines[" + i + "]", said.lines().get(i), check))
                .toList();
    }

    private static WorkLine line(String field, WorkLine said, FactCheck check) {
        if (check.required(field, said) == null) {
            return new WorkLine(null, null, null, null, null);
        }
        BigDecimal quantity = said.quantity() == null ? BigDecimal.ONE : said.quantity();
        BigDecimal rate = said.vatRate() == null ? BigDecimal.ZERO : said.vatRate();
        return new WorkLine(
                Objects.requireNonNullElse(said.kind(), WorkLine.Kind.PART),
                check.line(field + ".description", said.description(), LONGEST_LINE, true),
                Measures.decimal(check, field + ".quantity", quantity, "0.001", "999999", 3),
                Measures.decimal(
                        check,
                        field + ".unitPrice",
                        check.required(field + ".unitPrice", said.unitPrice()),
                        "0",
                        MOST_MONEY,
                        4),
                Measures.decimal(check, field + ".vatRate", rate, "0", "100", 2));
    }
}
