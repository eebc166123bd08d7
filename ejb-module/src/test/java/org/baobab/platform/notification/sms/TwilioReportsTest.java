package org.baobab.platform.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.baobab.platform.notification.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioReportsTest {
    /** The example of Twilio's own documentation on the security of its calls. */
    @Test
    void signature_isTwilios() {
        Map<String, List<String>> form = Map.of(
                "CallSid", List.of("CA1234567890ABCDE"),
                "Caller", List.of("+14158675310"),
                "Digits", List.of("1234"),
                "From", List.of("+14158675310"),
                "To", List.of("+18005551212"));

        byte[] signature = TwilioReports.sign("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form);

        assertThat(Base64.getEncoder().encodeToString(signature)).isEqualTo("GvWf1cFY/Q7PnoempGyD5oXAezc=");
    }

    @ParameterizedTest
    @CsvSource({
        "queued, ACCEPTED",
        "sent, SENT",
        "delivered, DELIVERED",
        "undelivered, UNDELIVERED",
        "failed, UNDELIVERED",
        "canceled, UNDELIVERED",
        "read, READ"
    })
    void status_isReadInOurWords(String twilios, DeliveryStatus ours) {
        assertThat(TwilioReports.status(twilios)).contains(ours);
    }

    @Test
    void status_ofWhatWeNeverSend_isPassedOver() {
        assertThat(TwilioReports.status("receiving")).isEmpty();
        assertThat(TwilioReports.status("")).isEmpty();
    }
}
