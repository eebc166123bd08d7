package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.enterprise.inject.spi.Unmanaged.UnmanagedInstance;
import jakarta.ws.rs.ProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.baobab.platform.notification.SendingFailedException;
import org.baobab.platform.notification.provider.ProviderClients;
import org.baobab.platform.notification.sms.TwilioApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Networks with one way out: the adapters' clients take it, with the library that the server ships. */
@InsideTest
class ProxyIT {
    private static final String ANSWER = "{\"sid\": \"SM1\", \"status\": \"queued\", \"more\": 1}";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ServerSocket proxy;

    @BeforeEach
    void listen() throws IOException {
        proxy = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        System.setProperty("baobab.http.proxy", "127.0.0.1:" + proxy.getLocalPort());
        System.setProperty("baobab.http.no-proxy", ".internal");
    }

    @AfterEach
    void stop() throws IOException {
        System.clearProperty("baobab.http.proxy");
        System.clearProperty("baobab.http.no-proxy");
        proxy.close();
    }

    @Test
    void provider_thatOnlyTheProxyCanReach_isCalledThroughIt() {
        TwilioApi.Taken taken = call("http://provider.invalid");

        assertThat(taken.sid()).isEqualTo("SM1");
        assertThat(asked)
                .containsExactly("POST http://provider.invalid/2010-04-01/Accounts/AC1/Messages.json HTTP/1.1");
    }

    @Test
    void encryptedCall_asksTheProxyForATunnel() {
        assertThat(refusal("https://provider.invalid")).isInstanceOf(SendingFailedException.class);

        assertThat(asked).isNotEmpty().allMatch(line -> line.equals("CONNECT provider.invalid:443 HTTP/1.1"));
    }

    @Test
    void hostWithinTheNetwork_isCalledWithoutIt() {
        assertThat(refusal("http://waha.internal")).isInstanceOf(ProcessingException.class);

        assertThat(asked).isEmpty();
    }

    private TwilioApi.Taken call(String address) {
        UnmanagedInstance<ProviderClients> clients = new Unmanaged<>(ProviderClients.class).newInstance();
        ProviderClients made = clients.produce().inject().postConstruct().get();
        TwilioApi twilio = made.connect(URI.create(address), TwilioApi.class);
        try {
            return twilio.createMessage("Basic eA==", "AC1", "+221771234567", "Baobab", "Bonjour", null);
        } finally {
            made.disconnect(twilio);
            clients.preDestroy().dispose();
        }
    }

    private RuntimeException refusal(String address) {
        try {
            call(address);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private void serve() {
        while (!proxy.isClosed()) {
            try (Socket socket = proxy.accept()) {
                answer(socket);
            } catch (IOException closed) {
                // The test is over, or the client went away.
            }
        }
    }

    /** A tunnel is refused: what is behind it would need a certificate. */
    private void answer(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String request = in.readLine();
        asked.add(request);
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            in.read();
        }
        String answer = request.startsWith("CONNECT")
                ? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + ANSWER.length()
                        + "\r\nConnection: close\r\n\r\n" + ANSWER;
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
