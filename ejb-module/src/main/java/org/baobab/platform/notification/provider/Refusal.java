package org.baobab.platform.notification.provider;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.baobab.platform.notification.SendingFailedException;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.TryLaterException;

/** What a provider's refusal means for the message: 4xx is for good, 429 and 503 may say when to come back, the rest may be tried again. */
public final class Refusal {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);

    private Refusal() {}

    /** @param reason for operators, without the message's words and address */
    public static RuntimeException of(Response answer, String reason) {
        int status = answer.getStatus();
        String retryAfter = answer.getHeaderString(HttpHeaders.RETRY_AFTER);
        if (retryAfter != null && (status == TOO_MANY_REQUESTS || status == UNAVAILABLE)) {
            return new TryLaterException(reason, delay(retryAfter, Instant.now()));
        }
        boolean later = status >= 500
                || status < 400
                || status == REQUEST_TIMEOUT
                || status == TOO_EARLY
                || status == TOO_MANY_REQUESTS;
        return later ? new SendingFailedException(reason, null) : new PermanentFailureException(reason);
    }

    /** Seconds or a date (RFC 9110), within reason. */
    static Duration delay(String retryAfter, Instant now) {
        Duration wanted = LEAST;
        try {
            wanted = retryAfter.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException unreadable) {
            // Then a short pause has to do.
        }
        return wanted.compareTo(LEAST) < 0 ? LEAST : wanted.compareTo(MOST) > 0 ? MOST : wanted;
    }
}
