package org.baobab.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static Settings settings(Map<String, String> environment) {
        return Settings.of(Path.of("/checkout"), environment);
    }

    @Test
    void ports_withAnOffset_moveAll() {
        Settings settings = settings(Map.of("BAOBAB_PORT_OFFSET", "1000", "BAOBAB_HTTP_PORT", "80"));

        assertThat(settings.httpPort()).isEqualTo(1080);
        assertThat(settings.managementPort()).isEqualTo(10_990);
        assertThat(settings.sandboxPort()).isEqualTo(9090);
        assertThat(settings.sandboxSmtpPort()).isEqualTo(3525);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:1080");
    }

    @Test
    void javaOptions_areThoseThatThisJavaKnows_orWhatIsWanted() {
        assertThat(Settings.javaOptions(21)).isEqualTo("-Xms64m -Xmx768m -XX:+UseSerialGC");
        assertThat(Settings.javaOptions(25)).endsWith(" -XX:+UseCompactObjectHeaders");
        assertThat(settings(Map.of("BAOBAB_JAVA_OPTS", "-Xmx4g")).javaOptions()).isEqualTo("-Xmx4g");
    }

    @Test
    void port_thatIsNoNumber_isRefusedByName() {
        Settings settings = settings(Map.of("BAOBAB_HTTP_PORT", "eighty"));

        assertThatThrownBy(settings::httpPort)
                .isInstanceOf(LaunchException.class)
                .hasMessage("BAOBAB_HTTP_PORT is \"eighty\"; it must be a whole number from 1 to 65535.");
    }

    @Test
    void port_movedBeyondTheLast_isRefused() {
        Settings settings = settings(Map.of("BAOBAB_HTTP_PORT", "60000", "BAOBAB_PORT_OFFSET", "10000"));

        assertThatThrownBy(settings::httpPort).hasMessageContaining("70000");
    }

    @Test
    void value_setToNothing_countsAsNotSet() {
        assertThat(settings(Map.of("BAOBAB_PUBLIC_URL", " ")).publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings(Map.of("BAOBAB_DATA", "")).data()).isEqualTo(Path.of("/checkout/.baobab"));
    }

    @Test
    void demonstration_isOnUnlessSwitchedOff() {
        assertThat(settings(Map.of()).demonstration()).isTrue();
        assertThat(settings(Map.of("BAOBAB_DEMO", "false")).demonstration()).isFalse();
        assertThatThrownBy(settings(Map.of("BAOBAB_DEMO", "maybe"))::demonstration)
                .hasMessage("BAOBAB_DEMO is \"maybe\"; it must be true or false.");
    }

    @Test
    void logFormat_isTextOrJson() {
        assertThat(settings(Map.of("BAOBAB_LOG_FORMAT", "json")).jsonLog()).isTrue();
        assertThatThrownBy(settings(Map.of("BAOBAB_LOG_FORMAT", "xml"))::jsonLog)
                .isInstanceOf(LaunchException.class);
    }
}
