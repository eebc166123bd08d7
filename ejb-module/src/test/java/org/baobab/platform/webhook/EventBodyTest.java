package org.baobab.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditRecorded;
import org.junit.jupiter.api.Test;

class EventBodyTest {
    private static final UUID ID = UUID.fromString("019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10");

    @Test
    void body_isTypeTimestampAndData() {
        assertThat(EventBody.of(event(Map.of("role", "AGENT"))))
                .isEqualTo(
                        "{\"type\":\"member.added\",\"timestamp\":\"2026-11-21T08:30:00Z\",\"data\":{\"organizationId\":\""
                                + ID
                                + "\",\"subject\":{\"type\":\"account\",\"id\":\"7\"},\"actor\":{\"kind\":\"SYSTEM\"},"
                                + "\"details\":{\"role\":\"AGENT\"}}}");
    }

    @Test
    void body_withMoreThanTwentyKilobytes_leavesTheDetailsOut() {
        String body = EventBody.of(event(Map.of("text", "é".repeat(11_000))));

        assertThat(body).contains("\"details\":{},\"shortened\":true");
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThan(EventBody.MOST_BYTES);
    }

    private static AuditRecorded event(Map<String, Object> details) {
        return new AuditRecorded(
                ID,
                "member.added",
                ID,
                "account",
                "7",
                details,
                AuditRecorded.Actor.SYSTEM,
                null,
                Instant.parse("2026-11-21T08:30:00Z"));
    }
}
