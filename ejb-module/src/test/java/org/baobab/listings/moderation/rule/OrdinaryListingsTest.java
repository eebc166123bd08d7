package org.baobab.listings.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual rules against what people write: a hundred ordinary listings pass, spam does not. */
class OrdinaryListingsTest {
    private static final PublicationHistory CLEAN = new PublicationHistory() {
        @Override
        public int rejected(UUID advertiserId, Duration within) {
            return 0;
        }

        @Override
        public Optional<RejectionReason> lastRejection(UUID listingId) {
            return Optional.empty();
        }

        @Override
        public boolean isPublishedByAnother(UUID advertiserId, long textHash) {
            return false;
        }

        @Override
        public boolean isCleared(UUID listingId, String fingerprint) {
            return false;
        }
    };

    private final List<RuleCheck> rules = rules();

    private static List<RuleCheck> rules() {
        RejectedLatelyRule rejected = new RejectedLatelyRule();
        rejected.history = CLEAN;
        ResubmittedRule again = new ResubmittedRule();
        again.history = CLEAN;
        SameTextRule same = new SameTextRule();
        same.history = CLEAN;
        return List.of(
                new PhrasesRule(),
                new PaymentAheadRule(),
                new LinksRule(),
                new ContactInTitleRule(),
                new UpperCaseRule(),
                new AbsurdPriceRule(),
                rejected,
                again,
                same);
    }

    static Stream<String> ordinary() {
        return Texts.lines("ordinary-listings.txt").stream();
    }

    static Stream<String> scams() {
        return Texts.lines("scams.txt").stream();
    }

    @Test
    void theCorpus_holdsAHundred() {
        assertThat(ordinary().distinct().count()).isGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void ordinary_isNotHeld(String line) {
        String[] parts = line.split(" \\| ", 2);

        assertThat(findings(Texts.of(parts[0], parts[1]))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scams")
    void scam_isHeldByItsRule(String line) {
        String[] parts = line.split(" \\| ", 3);

        assertThat(findings(Texts.of(parts[1], parts[2])))
                .extracting(finding -> finding.rule().name())
                .contains(parts[0]);
    }

    @Test
    void rules_areOneForEachCode_andTheirUsualParametersAreSound() {
        assertThat(rules).extracting(RuleCheck::code).containsExactlyInAnyOrder(RuleCode.values());
        rules.forEach(rule -> rule.validate(rule.usual()));
    }

    private List<Finding> findings(RuleSubject subject) {
        return rules.stream()
                .flatMap(rule -> rule.check(subject, rule.usual()).stream())
                .toList();
    }
}
