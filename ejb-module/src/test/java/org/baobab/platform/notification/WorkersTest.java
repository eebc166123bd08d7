package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Workers workers = new Workers(1);

    @Test
    void call_whileAllPlacesAreTaken_makesTheWorkerLookAgain() {
        assertThat(workers.oneMayStart()).isTrue();
        assertThat(workers.oneMayStart()).isFalse();

        assertThat(workers.oneRests()).isFalse();
        assertThat(workers.oneRests()).isTrue();
        assertThat(workers.oneMayStart()).isTrue();
    }

    @Test
    void close_letsNobodyStart_andTheLastOneGo() {
        workers.oneMayStart();
        workers.close(1, TimeUnit.MILLISECONDS);

        assertThat(workers.oneMayStart()).isFalse();
        assertThat(workers.oneRests()).isTrue();
    }
}
