package org.baobab.platform.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com/in/1",
                "https://hooks.example.com:8443/in?a=b",
                "https://hooks.example.com:443",
                "https://8.8.8.8/",
                "https://172.15.255.255/",
                "https://172.32.0.1/",
                "https://100.63.255.255/",
                "https://100.128.0.1/",
                "https://169.253.1.1/",
                "https://192.169.0.1/",
                "https://198.17.0.1/",
                "https://223.255.255.254/",
                "https://[2606:4700::1111]/",
                "https://[2001:4860:4860::8888]:8443/",
                "https://[64:ff9b::808:808]/",
                "https://1e100.net/",
                "https://xn--caf-dma.example/"
            })
    void accepted_byItsText(String url) {
        Targets.refuseByItsText(Target.parse(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // names of the inside
                "https://localhost/",
                "https://LOCALHOST/",
                "https://a.localhost/",
                "https://intranet/",
                "https://printer.local/",
                "https://metadata.google.internal/",
                "https://router.lan/",
                "https://nas.home.arpa/",
                // IPv4
                "https://0.0.0.0/",
                "https://0.1.2.3/",
                "https://10.0.0.1/",
                "https://10.255.255.255/",
                "https://100.64.0.1/",
                "https://100.100.100.200/",
                "https://100.127.255.255/",
                "https://127.0.0.1/",
                "https://127.255.255.254/",
                "https://169.254.169.254/latest/meta-data/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.0.0.192/",
                "https://192.0.2.1/",
                "https://192.88.99.1/",
                "https://192.168.1.1/",
                "https://198.18.0.1/",
                "https://198.19.255.255/",
                "https://198.51.100.7/",
                "https://203.0.113.7/",
                "https://224.0.0.1/",
                "https://239.255.255.250/",
                "https://240.0.0.1/",
                "https://255.255.255.255/",
                // IPv6
                "https://[::]/",
                "https://[::1]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[::127.0.0.1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::ffff:10.1.2.3]/",
                "https://[::ffff:169.254.169.254]/",
                "https://[64:ff9b::127.0.0.1]/",
                "https://[64:ff9b::a9fe:a9fe]/",
                "https://[64:ff9b:1::1]/",
                "https://[100::1]/",
                "https://[2001::1]/",
                "https://[2001:0:7f00:1::]/",
                "https://[2001:10::1]/",
                "https://[2001:20::1]/",
                "https://[2001:db8::1]/",
                "https://[2002:7f00:1::]/",
                "https://[2002:a9fe:a9fe::1]/",
                "https://[3fff::1]/",
                "https://[5f00::1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/"
            })
    void inside_isRefused(String url) {
        assertThatThrownBy(() -> Targets.refuseByItsText(Target.parse(url)))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(rule(refused))
                        .isEqualTo("webhook.url.inside"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example.com",
                "//hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "gopher://hooks.example.com/",
                "javascript:alert(1)",
                "https:hooks.example.com",
                "https://",
                "https:///path",
                "https://?a",
                "https://hooks.example.com/#fragment",
                "https://hooks.example.com:0/",
                "https://hooks.example.com:/",
                "https://hooks.example.com:65536/",
                "https://hooks.example.com:99999999999/",
                "https://hooks.example.com:https/",
                "https://hooks example.com/",
                "https://hooks.example.com/a b",
                "https://hooks_1.example.com/",
                "https://-hooks.example.com/",
                "https://caf\u00e9.example/",
                "https://exa\u3002mple.com/",
                // a dot at the end
                "https://hooks.example.com./",
                "https://localhost./",
                "https://127.0.0.1./",
                // forms of IPv4 that some programs read as 127.0.0.1, and some not
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://0x7f.0.0.1/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://127.0.0.01/",
                "https://127.000.000.001/",
                "https://127.0.0.1.1/",
                "https://256.1.1.1/",
                "https://1.1.1.300/",
                "https://foo.0x7f000001/",
                "https://foo.1/",
                "https://%31%32%37.0.0.1/",
                "https://127。0。0。1/",
                "https://\u2460\u2461\u2466.0.0.1/",
                // IPv6 that is none, or that names an interface
                "https://[::1/",
                "https://[fe80::1%25eth0]/",
                "https://[fe80::1%eth0]/",
                "https://[::g]/",
                "https://[127.0.0.1]/",
                "https://::1/",
                "https://hooks.example.com\\@127.0.0.1/",
                "https://127.0.0.1\\.hooks.example.com/"
            })
    void noAddressOfAReceiver_isRefused(String url) {
        assertThatThrownBy(() -> Target.parse(url)).isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@hooks.example.com/",
                "https://user:password@hooks.example.com/",
                "https://hooks.example.com@127.0.0.1/",
                "https://127.0.0.1:443@hooks.example.com/",
                "https://@hooks.example.com/"
            })
    void user_isRefused(String url) {
        assertThatThrownBy(() -> Target.parse(url)).isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example.com/,webhook.url.https",
        "http://hooks.example.com:443/,webhook.url.https",
        "https://hooks.example.com:22/,webhook.url.port",
        "https://hooks.example.com:25/,webhook.url.port",
        "https://hooks.example.com:80/,webhook.url.port",
        "https://hooks.example.com:1023/,webhook.url.port",
        "http://127.0.0.1/,webhook.url.inside"
    })
    void schemeAndPort_areRefused(String url, String rule) {
        assertThatThrownBy(() -> Targets.refuseByItsText(Target.parse(url)))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(rule(refused))
                        .isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Hooks.Example.COM/In,https://hooks.example.com:443",
        "http://127.0.0.1/x,http://127.0.0.1:80",
        "http://127.0.0.1:8090/webhooks/a,http://127.0.0.1:8090",
        "https://[2606:4700::1111]:8443/,https://[2606:4700::1111]:8443"
    })
    void origin_namesSchemeHostAndPort(String url, String origin) {
        assertThat(Target.parse(url).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:8090",
                "http://127.0.0.1",
                "http://127.0.0.1:8090/",
                "http://127.0.0.1:8090/webhooks",
                "http://*:8090",
                "http://user@127.0.0.1:8090",
                "ftp://127.0.0.1:21",
                "*"
            })
    void allowed_thatIsNoSchemeHostAndPort_stopsTheStart(String listed) {
        assertThatThrownBy(() -> SendingSettings.origin(listed)).isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void name_thatLeadsInside_isRefused() throws UnknownHostException {
        InetAddress[] outside = {InetAddress.getByName("8.8.8.8")};
        InetAddress[] inside = {InetAddress.getByName("127.0.0.1")};
        InetAddress[] both = {outside[0], inside[0]};
        InetAddress[] mapped = {InetAddress.getByName("::ffff:10.0.0.1")};

        assertThat(resolver(outside).resolve("a.example")).isSameAs(outside);
        assertThatThrownBy(() -> resolver(inside).resolve("a.example")).isInstanceOf(InsideAddressException.class);
        assertThatThrownBy(() -> resolver(both).resolve("a.example")).isInstanceOf(InsideAddressException.class);
        assertThatThrownBy(() -> resolver(mapped).resolve("a.example")).isInstanceOf(InsideAddressException.class);
    }

    @Test
    void proxy_isTheOneNameThatMayLeadInside() throws UnknownHostException {
        InetAddress[] inside = {InetAddress.getByName("10.0.0.1")};
        CheckedResolver resolver = new CheckedResolver(host -> inside, Optional.of("proxy.corp"));

        assertThat(resolver.resolve("Proxy.corp")).isSameAs(inside);
        assertThatThrownBy(() -> resolver.resolve("a.example")).isInstanceOf(InsideAddressException.class);
    }

    private static CheckedResolver resolver(InetAddress[] addresses) {
        return new CheckedResolver(host -> addresses, Optional.empty());
    }

    private static String rule(RuleViolationException refused) {
        return refused.violations().getFirst().rule();
    }
}
