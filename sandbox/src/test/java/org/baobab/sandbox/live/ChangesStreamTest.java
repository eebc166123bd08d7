package org.baobab.sandbox.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.Test;

class ChangesStreamTest {
    @Test
    void stream_tellsTheStateAndEachChange() throws Exception {
        try (RunningSandbox sandbox = new RunningSandbox();
                HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(sandbox.to("/sandbox/changes").build(), BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            try (BufferedReader events = new BufferedReader(new InputStreamReader(answer.body()))) {
                assertThat(events.readLine()).isEqualTo("data: {\"inbox\":0,\"webhooks\":0,\"faults\":0}");
                assertThat(events.readLine()).isEmpty();

                sandbox.post("/webhooks/any", "{}");

                assertThat(events.readLine()).isEqualTo("data: {\"inbox\":0,\"webhooks\":1,\"faults\":0}");
            }
        }
    }
}
