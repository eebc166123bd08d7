package org.baobab.platform.webhook.sending;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.baobab.platform.kernel.RuleViolationException;

/** Makes the calls. Whatever happens is an {@link Outcome}; a receiver can make nothing here wait, grow or fail. */
@ApplicationScoped
public class WebhookClient {
    private static final int MOST_READ = 16 * 1024;
    private static final int MOST_KEPT = 2_000;
    private static final int SUCCESS = 2;
    private static final int REDIRECT = 3;
    private static final int HUNDRED = 100;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    @Inject
    SendingSettings settings;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    private CloseableHttpClient outside;
    private CloseableHttpClient listed;

    @PostConstruct
    void open() {
        outside = HttpClients.guarded(settings);
        listed = HttpClients.unguarded(settings);
    }

    @PreDestroy
    void close() {
        outside.close(CloseMode.GRACEFUL);
        listed.close(CloseMode.GRACEFUL);
    }

    public Outcome post(Parcel parcel) {
        if (parcel.secrets().isEmpty()) {
            // Sealed under a key that the operator replaced: the webhook's secret has to be replaced, too.
            return Outcome.failed("secret-unreadable", 0);
        }
        long start = System.nanoTime();
        try {
            Target target = Target.parse(parcel.url());
            boolean allowed = settings.isAllowed(target);
            if (!allowed) {
                Targets.refuseByItsText(target);
            }
            if (!allowed && settings.proxy().isPresent()) {
                refuseWhatIsKnownHere(target);
            }
            return send(allowed ? listed : outside, target, request(target, parcel), start);
        } catch (RuleViolationException | InsideAddressException refused) {
            return Outcome.failed("address-refused", millisSince(start));
        }
    }

    /** The proxy looks the name up; where this machine can as well, it has a say. */
    private void refuseWhatIsKnownHere(Target target) throws InsideAddressException {
        try {
            settings.guard().resolve(target.host());
        } catch (InsideAddressException inside) {
            throw inside;
        } catch (UnknownHostException notKnownHere) {
            // That is why there is a proxy.
        }
    }

    private HttpPost request(Target target, Parcel parcel) {
        byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
        long timestamp = clock.instant().getEpochSecond();
        String id = parcel.id().toString();
        HttpPost request = new HttpPost(target.uri());
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", Long.toString(timestamp));
        request.setHeader("webhook-signature", Signature.of(id, timestamp, body, parcel.secrets()));
        return request;
    }

    private Outcome send(CloseableHttpClient client, Target target, HttpPost request, long start) {
        Deadlines.Watch watch = deadlines.watch(settings.timeout(), request::abort);
        Outcome outcome = null;
        try (ClassicHttpResponse response = client.executeOpen(endpoint(target), request, null)) {
            String text = read(response);
            outcome = answered(response, text, start);
            // Closing would read what is left first, and there may be no end to it.
            request.abort();
        } catch (IOException | RuntimeException e) {
            if (outcome == null) {
                outcome = Outcome.failed(watch.isOver() ? "timeout" : code(e), millisSince(start));
            }
        } finally {
            deadlines.done(watch);
        }
        return outcome;
    }

    private static HttpHost endpoint(Target target) {
        String host = target.host().startsWith("[")
                ? target.host().substring(1, target.host().length() - 1)
                : target.host();
        return new HttpHost(target.scheme(), host, target.port());
    }

    private Outcome answered(ClassicHttpResponse response, String text, long start) {
        int status = response.getCode();
        String error =
                switch (status / HUNDRED) {
                    case SUCCESS -> null;
                    case REDIRECT -> "redirect";
                    default -> "status";
                };
        boolean asksForPatience =
                status == TOO_MANY || status == BAD_GATEWAY || status == UNAVAILABLE || status == GATEWAY_TIMEOUT;
        Header patience = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        return new Outcome(
                status,
                millisSince(start),
                error,
                text,
                asksForPatience && patience != null ? RetryAfter.parse(patience.getValue(), now()) : null);
    }

    private static String read(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        InputStream body = response.getEntity().getContent();
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_READ);
        String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "\uFFFD");
        return text.length() > MOST_KEPT ? text.substring(0, MOST_KEPT) : text;
    }

    private static String code(Exception e) {
        return switch (e) {
            case InsideAddressException inside -> "address-refused";
            case UnknownHostException unknown -> "unknown-host";
            case SocketTimeoutException slow -> "timeout";
            case ConnectException refused -> "connection-refused";
            case SSLException untrusted -> "tls-failed";
            default -> "connection-lost";
        };
    }

    private Instant now() {
        return clock.instant();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
