package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;

class PostmanTest {
    @RepeatedTest(20)
    void delay_growsThreefold_withJitter() {
        assertThat(Postman.delayAfter(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(Postman.delayAfter(2)).isBetween(Duration.ofSeconds(12), Duration.ofSeconds(18));
    }
}
