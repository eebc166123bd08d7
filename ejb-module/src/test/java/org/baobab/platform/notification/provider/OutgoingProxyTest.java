package org.baobab.platform.notification.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.baobab.platform.kernel.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingProxyTest {
    private static final String KEY = "baobab.http.proxy";

    @ParameterizedTest
    @CsvSource({"proxy.senelec.sn:3128", "http://proxy.senelec.sn:3128", "http://proxy.senelec.sn:3128/"})
    void proxy_isAHostAndAPort(String value) {
        OutgoingProxy proxy = OutgoingProxy.parse(KEY, value, List.of());

        assertThat(proxy.host()).isEqualTo("proxy.senelec.sn");
        assertThat(proxy.port()).isEqualTo(3128);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "proxy:0", "proxy:70000", "https://proxy:1", "user:pw@proxy:80", ":80"})
    void proxy_thatIsNone_stopsTheStart(String value) {
        assertThatThrownBy(() -> OutgoingProxy.parse(KEY, value, List.of()))
                .isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void hostsWithinTheNetwork_areReachedWithoutIt() {
        OutgoingProxy proxy = new OutgoingProxy("p", 1, List.of("localhost", ".Internal"));

        assertThat(proxy.serves(URI.create("http://LOCALHOST:8090"))).isFalse();
        assertThat(proxy.serves(URI.create("http://waha.internal"))).isFalse();
        assertThat(proxy.serves(URI.create("http://internal"))).isFalse();
        assertThat(proxy.serves(URI.create("https://api.twilio.com"))).isTrue();
        assertThat(proxy.serves(URI.create("https://notinternal"))).isTrue();
    }
}
