package org.baobab.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import org.baobab.sandbox.callback.Callbacks;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.FaultsApi;
import org.baobab.sandbox.firebase.FirebaseTwin;
import org.baobab.sandbox.firebase.ServiceAccount;
import org.baobab.sandbox.fleet.Traffic;
import org.baobab.sandbox.fleet.TrafficSettings;
import org.baobab.sandbox.gotenberg.GotenbergTwin;
import org.baobab.sandbox.http.Router;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;
import org.baobab.sandbox.inbox.Inbox;
import org.baobab.sandbox.inbox.InboxApi;
import org.baobab.sandbox.live.Changes;
import org.baobab.sandbox.live.ChangesStream;
import org.baobab.sandbox.page.Page;
import org.baobab.sandbox.smtp.SmtpServer;
import org.baobab.sandbox.twilio.TwilioTwin;
import org.baobab.sandbox.waha.WahaTwin;
import org.baobab.sandbox.webhook.WebhookReceiver;

/** Starts the twins on loopback and keeps them running until it is closed. */
public final class Sandbox implements AutoCloseable {
    private final Changes changes = new Changes();
    private final Inbox inbox = new Inbox(changes);
    private final Faults faults = new Faults(changes);
    private final Callbacks callbacks = new Callbacks();
    private final SmtpServer smtp;
    private HttpServer http;

    public Sandbox(SandboxSettings settings) throws IOException {
        smtp = listening(
                settings.smtpPort(),
                "SMTP",
                () -> new SmtpServer(settings.smtpPort(), settings.smtpAccount(), inbox, faults));
        try {
            http = listening(settings.httpPort(), "HTTP", () -> HttpServer.create(loopback(settings.httpPort()), 0));
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", new Router(routes(settings)));
            http.start();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    public static void main(String[] arguments) {
        // Without it each small answer waits for the client's delayed acknowledgement, 40 ms on Linux.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            Sandbox sandbox = new Sandbox(SandboxSettings.fromEnvironment(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            TrafficSettings.fromEnvironment(System.getenv()).map(Traffic::new).map(Traffic::start);
            System.out.printf(
                    "Baobab sandbox: http://localhost:%d, SMTP on localhost:%d%n",
                    sandbox.httpPort(), sandbox.smtpPort());
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("Baobab sandbox: " + e.getMessage());
            System.exit(1);
        }
    }

    public int httpPort() {
        return http.getAddress().getPort();
    }

    public int smtpPort() {
        return smtp.port();
    }

    @Override
    public void close() {
        if (http != null) {
            http.stop(0);
        }
        smtp.close();
        callbacks.close();
    }

    private Routes routes(SandboxSettings settings) throws IOException {
        Routes routes = new Routes();
        String tokenAddress = "http://127.0.0.1:" + httpPort() + "/token";
        ServiceAccount firebase = ServiceAccount.of(settings.pushCredentials(), tokenAddress);
        WahaTwin waha = new WahaTwin(settings.waha(), inbox, faults, callbacks);
        List<Twin> places = List.of(
                new Page(),
                new Health(waha),
                new ChangesStream(changes),
                new InboxApi(inbox),
                new FaultsApi(faults),
                new TwilioTwin(settings.twilioAccount(), settings.twilioToken(), inbox, faults, callbacks),
                waha,
                new FirebaseTwin(firebase, inbox, faults),
                new GotenbergTwin(faults),
                new WebhookReceiver(faults, changes));
        places.forEach(place -> place.mount(routes));
        return routes;
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static <T> T listening(int port, String what, Listener<T> listener) throws IOException {
        try {
            return listener.open();
        } catch (BindException e) {
            throw new IOException("port %d for %s is taken by another program".formatted(port, what), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Listener<T> {
        T open() throws IOException;
    }
}
