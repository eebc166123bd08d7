package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.Measures;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.money.Currencies;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.Money;
import org.baobab.platform.money.TaxedMoney;

/** What an expense may say, in the form in which it is kept. */
@ApplicationScoped
class ExpenseRules {
    static final int MOST_DOCUMENTS = 20;

    private static final int LONGEST_STATION = 160;
    private static final int LONGEST_NOTE = 2000;
    private static final long FARTHEST_KM = 9_999_999;
    private static final BigDecimal MOST_MONEY = new BigDecimal("10000000000000");

    @Inject
    ExpenseSubjects subjects;

    @Inject
    ExchangeRates rates;

    @Inject
    Establishment home;

    /**
     * @param rate whether the amount's currency and tax were said, and so are judged
     * @param kept receipts that it has already
     */
    ExpenseFacts require(ExpenseFacts said, boolean rate, Collection<UUID> kept) {
        FactCheck check = new FactCheck();
        LocalDate today = home.today();
        LocalDate date = Measures.date(check, "date", said.date() == null ? today : said.date());
        if (date.isAfter(today)) {
            check.wrong("date", "fleet.future");
        }
        check.required("vehicleId", said.vehicleId());
        check.required("kind", said.kind());
        if (rate) {
            amount(said.amount(), check);
            Measures.decimal(check, "vatRate", said.vatRate(), "0", "100", 2);
        }
        litres(said, check);
        check.number("odometerKm", said.odometerKm(), 0, FARTHEST_KM, false);
        String station = check.line("station", said.station(), LONGEST_STATION, false);
        String note = check.text("note", said.note(), LONGEST_NOTE, false);
        List<UUID> documents = documents(said, check);
        subjects.check(said, documents, kept, check);
        check.finish();
        return new ExpenseFacts(
                said.vehicleId(),
                said.driverId(),
                said.kind(),
                date,
                said.amount(),
                said.vatRate() == null && rate ? BigDecimal.ZERO : said.vatRate(),
                said.taxIncluded() == null || said.taxIncluded(),
                said.litres(),
                said.fullTank() == null || said.fullTank(),
                said.odometerKm(),
                station,
                note,
                documents);
    }

    private static void amount(Money said, FactCheck check) {
        if (check.required("amount", said) == null) {
            return;
        }
        BigDecimal amount = check.required("amount.amount", said.amount());
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(MOST_MONEY) >= 0)) {
            check.wrong("amount.amount", "expense.amount");
        }
        if (check.required("amount.currency", said.currency()) == null) {
            return;
        }
        if (!Currencies.isKnown(said.currency())) {
            check.wrong("amount.currency", "type.currency");
        } else if (amount != null && amount.scale() > Currencies.decimals(said.currency())) {
            int most = Currencies.decimals(said.currency());
            check.wrong("amount.amount", "money.decimals", Map.of("currency", said.currency(), "most", most));
        }
    }

    private static void litres(ExpenseFacts said, FactCheck check) {
        Measures.decimal(check, "litres", said.litres(), "0.001", "9999", 3);
        if (said.litres() != null && said.kind() != null && said.kind() != ExpenseKind.FUEL) {
            check.wrong("litres", "expense.litres");
        }
    }

    private static List<UUID> documents(ExpenseFacts said, FactCheck check) {
        if (said.documentIds() == null) {
            return List.of();
        }
        List<UUID> documents = List.copyOf(new LinkedHashSet<>(
                said.documentIds().stream().filter(Objects::nonNull).toList()));
        if (documents.size() > MOST_DOCUMENTS) {
            check.wrong("documentIds", "fleet.most", Map.of("most", MOST_DOCUMENTS));
            return List.of();
        }
        return documents;
    }

    /** @param facts whose amount was found sound */
    TaxedMoney paid(ExpenseFacts facts) {
        Money amount = facts.amount();
        TaxedMoney paid = facts.taxIncluded()
                ? TaxedMoney.ofGross(amount.amount(), facts.vatRate(), amount.currency())
                : TaxedMoney.ofNet(amount.amount(), facts.vatRate(), amount.currency());
        if (paid.gross().compareTo(MOST_MONEY) >= 0) {
            throw new RuleViolationException("amount.amount", "expense.amount");
        }
        return paid;
    }

    /** In the organisation's currency, at the rate that is stored now. */
    TaxedMoney own(TaxedMoney paid) {
        String own = home.currency();
        if (own.equals(paid.currency())) {
            return paid;
        }
        rates.require("amount.currency", paid.currency());
        rates.require("amount.currency", own);
        return TaxedMoney.exact(
                rates.convert(paid.netMoney(), own).amount(),
                rates.convert(paid.grossMoney(), own).amount(),
                own);
    }
}
