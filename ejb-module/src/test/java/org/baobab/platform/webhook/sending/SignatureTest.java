package org.baobab.platform.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1_614_265_330L;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final WebhookSecret SECRET = WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void signature_ofTheStandardsExample() {
        assertThat(Signature.of(ID, TIMESTAMP, BODY, List.of(SECRET)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signature_withTwoSecrets_holdsBoth() {
        WebhookSecret newer = WebhookSecret.random();

        String both = Signature.of(ID, TIMESTAMP, BODY, List.of(newer, SECRET));

        assertThat(both.split(" "))
                .containsExactly(
                        Signature.of(ID, TIMESTAMP, BODY, List.of(newer)),
                        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void secret_isReadAsItIsWritten() {
        WebhookSecret made = WebhookSecret.random();

        assertThat(made.text()).startsWith("whsec_");
        assertThat(WebhookSecret.parse(made.text()).key()).isEqualTo(made.key()).hasSize(32);
        assertThat(made.toString()).doesNotContain(made.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 65, 0})
    void secret_tooShortOrTooLong_isRefused(int bytes) {
        String written = "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);

        assertThatThrownBy(() -> WebhookSecret.parse(written)).isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa*w",
                "secret"
            })
    void secret_inAnotherForm_isRefused(String written) {
        assertThatThrownBy(() -> WebhookSecret.parse(written)).isInstanceOf(RuleViolationException.class);
    }
}
