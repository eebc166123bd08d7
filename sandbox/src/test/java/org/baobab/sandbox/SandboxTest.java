package org.baobab.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String index = sandbox.send("GET", "/").body();
        List<String> files = Pattern.compile("/assets/[a-z.-]+")
                .matcher(index)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(files).hasSizeGreaterThan(4);
        for (String path : Stream.concat(Stream.of("/"), files.stream()).toList()) {
            var answer = sandbox.send("GET", path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void scripts_importOnlyWhatIsThere_andBothLanguagesHaveTheSameWords() throws Exception {
        for (String script : List.of("sandbox", "app", "mail", "phone", "hooks", "faults")) {
            String source = sandbox.send("GET", "/assets/" + script + ".js").body();
            for (MatchResult used : Pattern.compile("from \"\\./(\\w+\\.js)\"")
                    .matcher(source)
                    .results()
                    .toList()) {
                assertThat(sandbox.send("GET", "/assets/" + used.group(1)).statusCode())
                        .as(script + " imports " + used.group(1))
                        .isEqualTo(200);
            }
        }
        String[] languages = sandbox.send("GET", "/assets/words.js").body().split("\n    en: ");
        assertThat(languages).hasSize(2);
        assertThat(keys(languages[0].split("\n    fr: ")[1])).isEqualTo(keys(languages[1]));
    }

    private static Set<String> keys(String words) {
        return Pattern.compile("(?:[ {,]|^)([a-zA-Z0-9_]+): (?=\"|\\(n\\))")
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
        var settings = new SandboxSettings(0, sandbox.smtpPort(), null, "AC", "token", SandboxSettings.DEMO_WAHA, null);

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
