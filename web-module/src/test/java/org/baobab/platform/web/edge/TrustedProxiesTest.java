package org.baobab.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.baobab.platform.kernel.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies = TrustedProxies.of(List.of("10.0.0.0/8", "192.168.1.7", "fd00::/8"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3    | 41.82.1.9                       | 41.82.1.9",
                "10.1.2.3    | 1.1.1.1, 41.82.1.9              | 41.82.1.9", // what the client claims comes first and
                // is not believed
                "10.1.2.3    | 1.1.1.1, 41.82.1.9, 192.168.1.7 | 41.82.1.9",
                "10.1.2.3    | 10.9.9.9                        | 10.9.9.9",
                "10.1.2.3    |                                 | 10.1.2.3",
                "10.1.2.3    | localhost                       | 10.1.2.3",
                "10.1.2.3    | 999.1.1.1                       | 10.1.2.3",
                "192.168.1.8 | 41.82.1.9                       | 192.168.1.8",
                "fd00::1     | 2001:db8::5                     | 2001:db8:0:0:0:0:0:5",
            })
    void client_isTheFirstAddressThatNoTrustedProxyHas(String peer, String chain, String client)
            throws UnknownHostException {
        assertThat(proxies.client(InetAddress.getByName(peer), chain).getHostAddress())
                .isEqualTo(InetAddress.getByName(client).getHostAddress());
    }

    @Test
    void trusts_whenNoneAreNamed_nobody() throws UnknownHostException {
        assertThat(TrustedProxies.of(List.of()).trusts(InetAddress.getByName("127.0.0.1")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.com", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "/8"})
    void of_whatIsNoNetwork_stopsTheStart(String entry) {
        assertThatThrownBy(() -> TrustedProxies.of(List.of(entry))).isInstanceOf(InvalidSettingException.class);
    }
}
