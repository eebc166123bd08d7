package org.baobab.system.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that an attacker would try. */
class TokensIT extends ClientTest {
    private final Person awa = Person.registered();
    private final String[] parts = awa.accessToken().split("\\.");

    @Test
    void jwks_verifiesWhatWasIssued_andHoldsNoPrivateKey() throws JoseException, InvalidJwtException {
        Answer jwks = Api.asNobody().get("/auth/jwks").is(200);

        assertThat(jwks.json().getJsonArray("keys").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key)
                        .containsKeys("kty", "kid", "n", "e")
                        .doesNotContainKeys("d", "p", "q", "dp", "dq", "qi", "k"));
        JwtContext verified = new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(new JsonWebKeySet(jwks.body()).getJsonWebKeys()))
                .setRequireExpirationTime()
                .setSkipDefaultAudienceValidation()
                .build()
                .process(awa.accessToken());
        assertThat(verified.getJwtClaims().getClaimValueAsString("sub"))
                .isEqualTo(awa.id().toString());
    }

    @Test
    void token_asIssued_isAccepted() {
        Api.withToken(awa.accessToken()).get("/me").is(200);
    }

    @Test
    void token_withoutASignature_isRefused() {
        refused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        refused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void token_withAnotherSubject_isRefused() {
        String claims = decoded(parts[1])
                .replace(awa.id().toString(), Person.registered().id().toString());

        refused(parts[0] + "." + encoded(claims) + "." + parts[2]);
    }

    @Test
    void token_withAChangedSignature_isRefused() {
        char first = parts[2].charAt(0) == 'A' ? 'B' : 'A';

        refused(parts[0] + "." + parts[1] + "." + first + parts[2].substring(1));
    }

    @Test
    void token_signedByAnotherKeyUnderOurKeyId_isRefused() throws JoseException {
        RsaJsonWebKey stranger = RsaJwkGenerator.generateJwk(2048);
        JsonWebSignature forged = forged(AlgorithmIdentifiers.RSA_USING_SHA256);
        forged.setKey(stranger.getPrivateKey());

        refused(forged.getCompactSerialization());
    }

    @Test
    void token_signedByAKeyItBringsAlong_isRefused() throws JoseException {
        RsaJsonWebKey stranger = RsaJwkGenerator.generateJwk(2048);
        JsonWebSignature forged = forged(AlgorithmIdentifiers.RSA_USING_SHA256);
        forged.getHeaders().setJwkHeaderValue("jwk", stranger);
        forged.setKey(stranger.getPrivateKey());

        refused(forged.getCompactSerialization());
    }

    /** The classic confusion: the public key, which everybody has, taken for a shared secret. */
    @Test
    void token_signedWithThePublicKeyAsSecret_isRefused() throws JoseException {
        JsonWebKeySet keys =
                new JsonWebKeySet(Api.asNobody().get("/auth/jwks").is(200).body());
        String publicKey = keys.getJsonWebKeys().getFirst().toJson(OutputControlLevel.PUBLIC_ONLY);
        JsonWebSignature forged = forged(AlgorithmIdentifiers.HMAC_SHA256);
        forged.setKey(new HmacKey(publicKey.getBytes(UTF_8)));

        refused(forged.getCompactSerialization());
    }

    /** Signed by the server's own key, so that only its time, issuer or audience is wrong. */
    @Test
    void token_expiredOrMeantForOthers_isRefused() throws JoseException, InvalidJwtException {
        long now = Instant.now().getEpochSecond();

        Api.withToken(genuine(claims -> {})).get("/me").is(200);

        refused(genuine(claims -> claims.setExpirationTime(NumericDate.fromSeconds(now - 1))))
                .isProblem(401, "token-expired");
        refused(genuine(claims -> claims.setIssuer("https://evil.example")));
        refused(genuine(claims -> claims.setAudience("somebody-else")));
        refused(genuine(claims -> claims.unsetClaim("iss")));
        refused(genuine(claims -> claims.unsetClaim("exp")));
        refused(genuine(claims -> claims.setNotBefore(NumericDate.fromSeconds(now + 3600))));
        refused(genuine(claims -> claims.unsetClaim("sub")));
        refused(genuine(claims -> claims.setSubject("nobody")));
        refused(genuine(claims -> claims.setStringClaim("sid", UUID.randomUUID().toString())));
        refused(genuine(claims -> claims.setSubject(Person.registered().id().toString())));
    }

    private String genuine(Consumer<JwtClaims> change) throws JoseException, InvalidJwtException {
        JwtClaims claims = JwtClaims.parse(decoded(parts[1]));
        change.accept(claims);
        JsonWebSignature signature = forged(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(TheDatabase.privateKey(signature.getKeyIdHeaderValue()));
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "..", "é", "null"})
    void token_thatIsNone_isRefused(String nonsense) {
        Api.asNobody()
                .with("Authorization", "Bearer " + nonsense.replace("é", "%C3%A9"))
                .get("/me")
                .isProblem(401);
    }

    @Test
    void credentials_ofAnotherKind_areRefused() {
        Api.asNobody()
                .with("Authorization", "Basic " + encoded(awa.email() + ":" + awa.password()))
                .get("/me")
                .isProblem(401);
        Api.withKey(Fresh.password()).get("/me").isProblem(401);
        Api.withToken(awa.refreshToken()).get("/me").isProblem(401);
    }

    private JsonWebSignature forged(String algorithm) throws JoseException {
        JsonWebSignature ours = new JsonWebSignature();
        ours.setCompactSerialization(awa.accessToken());
        JsonWebSignature forged = new JsonWebSignature();
        forged.setAlgorithmHeaderValue(algorithm);
        forged.setKeyIdHeaderValue(ours.getKeyIdHeaderValue());
        forged.setPayload(decoded(parts[1]));
        return forged;
    }

    private static Answer refused(String token) {
        Answer answer = Api.withToken(token).get("/me").isProblem(401);

        assertThat(answer.needHeader("WWW-Authenticate")).startsWith("Bearer");
        return answer;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
