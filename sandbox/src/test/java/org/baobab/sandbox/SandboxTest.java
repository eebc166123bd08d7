package org.baobab.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void health_whenRunning_isUp() throws Exception {
        var answer = sandbox.send("GET", "/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void page_andItsFiles_comeWithAStrictPolicy() throws Exception {
        for (String path : new String[] {"/", "/assets/sandbox.js", "/assets/words.js", "/assets/sandbox.css"}) {
            var answer = sandbox.send("GET", path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void unknownPath_isNotFound_andWrongMethod_saysWhichIsRight() throws Exception {
        var wrongMethod = sandbox.send("PUT", "/sandbox/inbox");

        assertThat(sandbox.send("GET", "/nowhere").statusCode()).isEqualTo(404);
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Allow")).hasValue("DELETE, GET");
    }

    @Test
    void start_onATakenPort_saysWhich() {
        var settings = new SandboxSettings(0, sandbox.smtpPort(), "AC", "token", SandboxSettings.DEMO_WAHA, null);

        assertThatThrownBy(() -> new Sandbox(settings))
                .isInstanceOf(IOException.class)
                .hasMessage("port " + sandbox.smtpPort() + " for SMTP is taken by another program");
    }

    @Test
    void settings_withAWordForAPort_nameTheVariable() {
        assertThatThrownBy(() -> SandboxSettings.fromEnvironment(Map.of("BAOBAB_SANDBOX_PORT", "ninety")))
                .hasMessage("BAOBAB_SANDBOX_PORT must be a port between 0 and 65535, it is 'ninety'");
    }
}
