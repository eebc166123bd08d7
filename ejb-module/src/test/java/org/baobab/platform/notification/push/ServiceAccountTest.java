package org.baobab.platform.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import org.baobab.platform.kernel.InvalidSettingException;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAccountTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void assertion_isSigned_forGoogleAlone_andShort() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        ServiceAccount account =
                ServiceAccount.read("baobab.push.credentials", file(pair).toString());

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(pair.getPublic())
                .setExpectedAudience("https://oauth2.googleapis.com/token")
                .setExpectedIssuer("push@baobab-test.iam.gserviceaccount.com")
                .setEvaluationTime(NumericDate.fromSeconds(NOON.getEpochSecond()))
                .build()
                .processToClaims(account.assertion(NOON));

        assertThat(claims.getStringClaimValue("scope")).isEqualTo("https://www.googleapis.com/auth/cloud-platform");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isLessThanOrEqualTo(3_600);
        assertThat(account.project()).isEqualTo("baobab-test");
        assertThat(account.toString()).isEqualTo("ServiceAccount[push@baobab-test.iam.gserviceaccount.com]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "{\"project_id\":\"a\",\"client_email\":\"b\",\"private_key\":\"c\"}"})
    void file_thatIsNoAccount_stopsTheStart(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("account.json"), content);

        assertThatThrownBy(() -> ServiceAccount.read("baobab.push.credentials", file.toString()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("from the Firebase console");
    }

    @Test
    void file_thatIsMissing_stopsTheStart() {
        assertThatThrownBy(() -> ServiceAccount.read("baobab.push.credentials", "/nowhere/account.json"))
                .isInstanceOf(InvalidSettingException.class);
    }

    private Path file(KeyPair pair) throws Exception {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        String json = Json.createObjectBuilder()
                .add("project_id", "baobab-test")
                .add("client_email", "push@baobab-test.iam.gserviceaccount.com")
                .add("private_key_id", "k1")
                .add("private_key", pem)
                .add("token_uri", "https://oauth2.googleapis.com/token")
                .build()
                .toString();
        return Files.writeString(folder.resolve("good.json"), json);
    }
}
