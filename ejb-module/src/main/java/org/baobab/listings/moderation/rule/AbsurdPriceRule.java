package org.baobab.listings.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;

/**
 * A price that nobody asks, because of a slip of some zeros or because it is a bait. The bounds are wide: a line for a currency, an offer, a type or * for all,
 * the least and the most. The first line that fits counts; what no line names has any price.
 */
@ApplicationScoped
class AbsurdPriceRule implements RuleCheck {
    private static final String BOUNDS = "bounds";
    private static final String ANY = "*";
    private static final int MOST = 200;
    private static final int LONGEST = 120;
    private static final int PARTS = 5;

    private record Bound(String currency, String offer, String type, BigDecimal least, BigDecimal most) {
        /** Empty where the line cannot be read. */
        static Optional<Bound> parse(String line) {
            String[] parts = line.split("\\s+");
            if (parts.length != PARTS || !parts[0].matches("[A-Z]{3}")) {
                return Optional.empty();
            }
            try {
                Bound bound =
                        new Bound(parts[0], parts[1], parts[2], new BigDecimal(parts[3]), new BigDecimal(parts[4]));
                boolean sound = bound.least().compareTo(bound.most()) <= 0
                        && isOneOf(Offer.values(), bound.offer())
                        && isOneOf(PropertyType.values(), bound.type());
                return sound ? Optional.of(bound) : Optional.empty();
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }

        private static boolean isOneOf(Enum<?>[] values, String name) {
            return ANY.equals(name)
                    || Arrays.stream(values).anyMatch(each -> each.name().equals(name));
        }

        boolean fits(RuleSubject subject) {
            return currency.equals(subject.price().currency())
                    && (ANY.equals(offer)
                            || subject.offer() != null
                                    && offer.equals(subject.offer().name()))
                    && (ANY.equals(type)
                            || subject.type() != null
                                    && type.equals(subject.type().name()));
        }
    }

    @Override
    public RuleCode code() {
        return RuleCode.ABSURD_PRICE;
    }

    @Override
    public RuleParameters usual() {
        return UsualLists.parameters(BOUNDS, "bounds.txt");
    }

    @Override
    public void validate(RuleParameters parameters) {
        parameters.requireLines(BOUNDS, MOST, LONGEST);
        for (String line : parameters.lines(BOUNDS)) {
            if (Bound.parse(line).isEmpty()) {
                throw RuleParameters.wrongLine(BOUNDS, line);
            }
        }
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        if (subject.price() == null) {
            return List.of();
        }
        BigDecimal amount = subject.price().amount();
        return parameters.lines(BOUNDS).stream()
                .map(Bound::parse)
                .flatMap(Optional::stream)
                .filter(bound -> bound.fits(subject))
                .findFirst()
                .filter(bound -> amount.compareTo(bound.least()) < 0 || amount.compareTo(bound.most()) > 0)
                .map(bound -> List.of(Finding.of(
                        code(),
                        Finding.PRICE,
                        amount.stripTrailingZeros().toPlainString() + " "
                                + subject.price().currency())))
                .orElse(List.of());
    }
}
