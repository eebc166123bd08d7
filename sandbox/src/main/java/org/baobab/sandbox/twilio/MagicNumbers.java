package org.baobab.sandbox.twilio;

import static org.baobab.sandbox.twilio.DeliveryStatus.DELIVERED;
import static org.baobab.sandbox.twilio.DeliveryStatus.FAILED;
import static org.baobab.sandbox.twilio.DeliveryStatus.SENT;
import static org.baobab.sandbox.twilio.DeliveryStatus.UNDELIVERED;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Twilio's numbers for tests: each gives the error that a real number would give in that state. Twilio has none for
 * what fails later; those two are the sandbox's own.
 */
final class MagicNumbers {
    private static final Map<String, TwilioError> FROM = Map.of(
            "+15005550001", TwilioError.SENDER_INVALID,
            "+15005550007", TwilioError.SENDER_NOT_OWNED,
            "+15005550008", TwilioError.QUEUE_FULL);
    private static final Map<String, TwilioError> TO = Map.of(
            "+15005550001", TwilioError.RECIPIENT_INVALID,
            "+15005550002", TwilioError.RECIPIENT_UNROUTABLE,
            "+15005550003", TwilioError.COUNTRY_OFF,
            "+15005550004", TwilioError.RECIPIENT_OPTED_OUT,
            "+15005550009", TwilioError.RECIPIENT_WITHOUT_SMS);

    private static final Map<String, List<DeliveryStatus>> LATER = Map.of(
            "+15005550010", List.of(SENT, UNDELIVERED),
            "+15005550011", List.of(FAILED));

    private MagicNumbers() {}

    static Optional<TwilioError> from(String number) {
        return Optional.ofNullable(FROM.get(number));
    }

    static Optional<TwilioError> to(String number) {
        return Optional.ofNullable(TO.get(number));
    }

    /** What happens to a text after it was queued. */
    static List<DeliveryStatus> later(String number) {
        return LATER.getOrDefault(number, List.of(SENT, DELIVERED));
    }
}
