package org.baobab.platform.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox · Linux",
                "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0 | Firefox · Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge · Windows",
                "Mozilla/5.0 (Linux; Android 14; SM-A146P) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome · Android",
                "Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25.0 Chrome/121.0 Safari/537.36 | Samsung Internet · Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1 | Safari · iPhone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130.0 Mobile/15E148 Safari/604.1 | Chrome · iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15 | Safari · macOS",
                "curl/7.88.1 | curl/7.88.1",
                "okhttp/4.12.0 (fleet tracker) | okhttp/4.12.0",
                "Mozilla/5.0 | Mozilla/5.0",
                "' ' | ?"
            })
    void userAgents_becomeWordsThatAPersonKnows(String userAgent, String description) {
        assertThat(Device.of(userAgent).description()).isEqualTo(description);
    }

    @Test
    void noUserAgent_isUnknown() {
        assertThat(Device.of(null).description()).isEqualTo("?");
    }

    @Test
    void anAbsurdUserAgent_isCut() {
        assertThat(Device.of("x".repeat(10_000)).description()).hasSize(Device.LONGEST);
    }
}
