package org.baobab.platform.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;

/** Reads whom a caller names, by the form alone: that it is one person or address, that the channel can reach it, and that it is possible. */
final class AddressReader {
    private static final int LONGEST_TOKEN = 4_096;

    private final Channel channel;
    private final String region;
    private final List<Violation> mistakes = new ArrayList<>();

    /** @param region the country to read a national telephone number in; null takes only international ones */
    AddressReader(Channel channel, String region) {
        this.channel = channel;
        this.region = region;
    }

    List<Violation> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The same address in the one form that is compared and sent to; empty, and a mistake more, where it is none. */
    Optional<NotificationAddress> read(NotificationAddress typed, String path) {
        long named = Stream.of(typed.userId(), typed.email(), typed.phone(), typed.deviceToken())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            return miss(path, "notification.one-address");
        }
        String member = member(typed);
        if (!reaches(member)) {
            return miss(path + "." + member, "notification.not-on-channel", Map.of("channel", channel));
        }
        return switch (member) {
            case "email" ->
                EmailAddress.find(typed.email())
                        .map(email -> new NotificationAddress(null, email.value(), null, null))
                        .or(() -> miss(path + ".email", "email.invalid"));
            case "phone" ->
                PhoneNumber.find(typed.phone(), region)
                        .map(phone -> new NotificationAddress(null, null, phone.e164(), null))
                        .or(() -> miss(path + ".phone", "phone.invalid"));
            case "deviceToken" ->
                Optional.of(typed)
                        .filter(token -> isToken(token.deviceToken()))
                        .or(() -> miss(path + ".deviceToken", "notification.device-token"));
            default -> Optional.of(typed);
        };
    }

    private static String member(NotificationAddress typed) {
        if (typed.userId() != null) {
            return "userId";
        } else if (typed.email() != null) {
            return "email";
        }
        return typed.phone() != null ? "phone" : "deviceToken";
    }

    private boolean reaches(String member) {
        return "userId".equals(member)
                || switch (channel) {
                    case EMAIL -> "email".equals(member);
                    case SMS, WHATSAPP -> "phone".equals(member);
                    case PUSH -> "deviceToken".equals(member);
                    case INAPP -> false;
                };
    }

    private static boolean isToken(String token) {
        return token.length() <= LONGEST_TOKEN && token.matches("\\S+");
    }

    private Optional<NotificationAddress> miss(String field, String rule) {
        return miss(field, rule, Map.of());
    }

    private Optional<NotificationAddress> miss(String field, String rule, Map<String, Object> facts) {
        mistakes.add(new Violation(field, rule, facts));
        return Optional.empty();
    }
}
