package org.baobab.sandbox.twilio;

import java.util.Map;
import java.util.Optional;

/** Twilio's numbers for tests: each gives the error that a real number would give in that state. */
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

    private MagicNumbers() {}

    static Optional<TwilioError> from(String number) {
        return Optional.ofNullable(FROM.get(number));
    }

    static Optional<TwilioError> to(String number) {
        return Optional.ofNullable(TO.get(number));
    }
}
