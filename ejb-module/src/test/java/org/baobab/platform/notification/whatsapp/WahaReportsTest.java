package org.baobab.platform.notification.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.baobab.platform.notification.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WahaReportsTest {
    /** The example of WAHA's own documentation. */
    @Test
    void signature_isWahas() {
        byte[] body =
                "{\"event\":\"message\",\"session\":\"default\",\"engine\":\"WEBJS\"}".getBytes(StandardCharsets.UTF_8);

        String signature = HexFormat.of().formatHex(WahaReports.sign("my-secret-key", body));

        assertThat(signature)
                .isEqualTo("208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8"
                        + "097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89");
    }

    @ParameterizedTest
    @CsvSource({"-1, UNDELIVERED", "0, ACCEPTED", "1, SENT", "2, DELIVERED", "3, READ", "4, READ"})
    void ticks_areReadInOurWords(int ack, DeliveryStatus ours) {
        assertThat(WahaReports.status(ack)).contains(ours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"true_1@c.us_A\"} | true_1@c.us_A",
                "{\"id\": {\"fromMe\": true, \"_serialized\": \"true_1@c.us_B\"}} | true_1@c.us_B",
                "{\"id\": 7} | ",
                "{} | "
            })
    void reference_isFoundWhateverTheEngine(String json, String reference) {
        JsonObject sent = Json.createReader(new StringReader(json)).readObject();

        assertThat(WhatsAppGateway.reference(sent)).isEqualTo(reference);
    }
}
