package org.baobab.platform.notification.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.notification.DeliveryReports;
import org.baobab.platform.notification.DeliveryStatus;
import org.baobab.platform.notification.sms.SmsSettings.Account;

/** Twilio's calls about texts it took: believed only with its signature, which is made with our token over our public address and every field. */
@ApplicationScoped
public class TwilioReports {
    private static final String ALGORITHM = "HmacSHA1";

    @Inject
    SmsSettings settings;

    @Inject
    DeliveryReports reports;

    /**
     * @param query what stood behind the question mark of the address that was called, or null; it is signed as well
     * @throws RefusedException where it does not come from Twilio, or is about another account
     */
    public void receive(String signature, String query, Map<String, ? extends Collection<String>> form) {
        Account account = settings.account().orElseThrow(() -> refused("no account"));
        String address = settings.statusCallback() + (query == null ? "" : "?" + query);
        byte[] expected = Base64.getEncoder().encode(sign(account.token(), address, form));
        if (signature == null || !MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))) {
            throw refused("signature");
        }
        if (!first(form, "AccountSid").filter(account.id()::equals).isPresent()) {
            throw refused("account");
        }
        String sid = first(form, "MessageSid").or(() -> first(form, "SmsSid")).orElse("");
        status(first(form, "MessageStatus").or(() -> first(form, "SmsStatus")).orElse(""))
                .ifPresent(status -> reports.report(SmsSender.PROVIDER, sid, status, reason(form)));
    }

    /** Base64 of this is the header: HMAC-SHA1 over the address, and each field's name and values in the order of the names. */
    static byte[] sign(String token, String address, Map<String, ? extends Collection<String>> form) {
        StringBuilder signed = new StringBuilder(address);
        new TreeMap<>(form)
                .forEach((name, values) -> values.stream().sorted().distinct().forEach(value -> signed.append(name)
                        .append(value)));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Empty for what a text that we send cannot become. */
    static Optional<DeliveryStatus> status(String twilios) {
        return Optional.ofNullable(
                switch (twilios) {
                    case "accepted", "scheduled", "queued", "sending" -> DeliveryStatus.ACCEPTED;
                    case "sent", "partially_delivered" -> DeliveryStatus.SENT;
                    case "delivered" -> DeliveryStatus.DELIVERED;
                    case "read" -> DeliveryStatus.READ;
                    case "undelivered", "failed", "canceled" -> DeliveryStatus.UNDELIVERED;
                    default -> null;
                });
    }

    private static String reason(Map<String, ? extends Collection<String>> form) {
        String code = first(form, "ErrorCode")
                .filter(value -> value.matches("\\d{1,6}"))
                .orElse("");
        return code.isEmpty() ? "the network did not deliver it" : "the network did not deliver it, code " + code;
    }

    private static Optional<String> first(Map<String, ? extends Collection<String>> form, String name) {
        Collection<String> values = form.get(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }

    private static RefusedException refused(String what) {
        return new RefusedException("callback-refused", "A call in Twilio's name was refused: " + what);
    }
}
