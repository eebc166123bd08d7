package org.baobab.sandbox.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.baobab.sandbox.live.Changes.State;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Changes changes = new Changes();

    @Test
    void await_whenSomethingChanges_returnsBeforeTheTimeIsOver() throws Exception {
        State seen = changes.state();

        Thread.ofVirtual().start(changes::inWebhooks);

        assertThat(changes.await(seen, Duration.ofSeconds(30))).isEqualTo(new State(0, 1, 0));
    }

    @Test
    void await_whenNothingHappens_returnsWhatWasSeen() throws Exception {
        changes.inInbox();
        changes.inFaults();

        assertThat(changes.await(changes.state(), Duration.ofMillis(10))).isEqualTo(new State(1, 0, 1));
    }
}
