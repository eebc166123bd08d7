package org.baobab.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT extends ClientTest {
    private final Api nobody = Api.asNobody();

    @ParameterizedTest
    @ValueSource(strings = {"//health", "//health/live", "//health/ready"})
    void health_ofARunningServer_isUp(String path) {
        Answer answer = nobody.get(path).is(200);

        assertThat(answer.text("status")).isEqualTo("UP");
    }

    @Test
    void health_tellsNoSecrets() {
        assertThat(nobody.get("//health").is(200).body()).doesNotContainIgnoringCase("password");
    }
}
