package org.baobab.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void requireFree_aPortThatIsTaken_namesThePortAndItsSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(port, "the application", "BAOBAB_HTTP_PORT"))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining("BAOBAB_HTTP_PORT");
        }
    }

    @Test
    void isFree_aPortThatWasGivenBack_isTrue() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }

        assertThat(Ports.isFree(port)).isTrue();
    }
}
