package org.baobab.fleet.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final PlanRules rules = new PlanRules();

    @Test
    void rules_computeWhatIsNext_andKeepWhatWasSaid() {
        PlanFacts computed = rules.require(facts(12, 10_000L, null), TODAY, 43_000);
        PlanFacts said = rules.require(facts(12, 10_000L, LocalDate.of(2027, 1, 5)), TODAY, 43_000);

        assertThat(computed.dueOn()).isEqualTo("2027-11-22");
        assertThat(computed.dueKm()).isEqualTo(53_000);
        assertThat(computed.softDays()).isEqualTo(30);
        assertThat(said.dueOn()).isEqualTo("2027-01-05");
    }

    @Test
    void rules_wantARhythmOrADay_andNotTwoOfOneKind() {
        assertThatThrownBy(() -> rules.require(facts(null, null, null), TODAY, 0))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("dueOn");
        PlanFacts both = new PlanFacts(
                UUID.randomUUID(), "Vidange", 1, 30, null, null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> rules.require(both, TODAY, 0))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("everyDays");
    }

    @Test
    void done_beginsTheNextRound_fromWhereItWasDone() {
        Plan plan = plan(facts(12, 10_000L, null));

        plan.done(LocalDate.of(2026, 12, 1), 52_400L, null, NOW);

        assertThat(plan.facts().dueOn()).isEqualTo("2027-12-01");
        assertThat(plan.facts().dueKm()).isEqualTo(62_400);
        assertThat(plan.isActive()).isTrue();
    }

    @Test
    void done_ofWhatIsToBeDoneOnce_letsItRest() {
        Plan plan = plan(facts(null, null, LocalDate.of(2027, 1, 5)));

        plan.done(TODAY, 43_000L, null, NOW);

        assertThat(plan.isActive()).isFalse();
    }

    @Test
    void patch_ofTheRhythm_computesTheNextOneAnew_unlessItIsNamed() {
        PlanFacts now = rules.require(facts(12, 10_000L, null), TODAY, 43_000);
        ChangePlan rhythm = new ChangePlan(
                null, null, null, null, Patch.to(5_000L), null, null, null, null, null, null, null, null, null, null);

        PlanFacts changed = rules.require(rhythm.of(now), TODAY, 43_000);

        assertThat(changed.dueKm()).isEqualTo(48_000);
        assertThat(changed.dueOn()).isEqualTo(now.dueOn());
    }

    private Plan plan(PlanFacts said) {
        return new Plan(UUID.randomUUID(), rules.require(said, TODAY, 43_000), null, NOW);
    }

    private static PlanFacts facts(Integer months, Long km, LocalDate dueOn) {
        return new PlanFacts(
                UUID.randomUUID(),
                "Vidange",
                months,
                null,
                km,
                null,
                null,
                dueOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
