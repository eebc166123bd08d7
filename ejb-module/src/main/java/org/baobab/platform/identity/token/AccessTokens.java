package org.baobab.platform.identity.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** Makes access tokens, and reads those that this installation made for itself: RS256 and nothing else, by a published key, from this issuer for this audience. */
@ApplicationScoped
public class AccessTokens {
    private static final String SESSION = "sid";
    private static final String ROLES = "roles";
    private static final int LONGEST = 4_096;
    private static final int REMEMBERED = 5_000;

    @Inject
    SigningKeys keys;

    @Inject
    TokenSettings settings;

    @Inject
    Clock clock;

    private JwtConsumer reader;

    /** A signature that was checked once need not be checked again: that is most of a small request's work. */
    private final Map<String, AccessClaims> genuine = Collections.synchronizedMap(new Recent());

    @PostConstruct
    void configure() {
        reader = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setVerificationKeyResolver((signature, nesting) -> verificationKey(signature))
                .setExpectedIssuer(settings.issuer())
                .setExpectedAudience(settings.audience())
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
    }

    public String issue(UUID accountId, UUID sessionId, PlatformRole role) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(settings.issuer());
        claims.setAudience(settings.audience());
        claims.setSubject(accountId.toString());
        claims.setJwtId(Ids.next().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.plus(settings.life()).getEpochSecond()));
        claims.setStringClaim(SESSION, sessionId.toString());
        claims.setStringListClaim(ROLES, included(role));
        return sign(claims);
    }

    /** @throws UnauthenticatedException {@code token-expired} or, for every other flaw, {@code token-invalid} */
    public AccessClaims read(String token) {
        AccessClaims known = genuine.get(token);
        if (known != null) {
            if (clock.instant().isBefore(known.expiresAt())) {
                return known;
            }
            genuine.remove(token);
            throw expired();
        }
        AccessClaims claims = verify(token);
        genuine.put(token, claims);
        return claims;
    }

    private AccessClaims verify(String token) {
        if (token.length() > LONGEST) {
            throw invalid("longer than any of ours");
        }
        try {
            JwtClaims claims = reader.processToClaims(token);
            return new AccessClaims(
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getStringClaimValue(SESSION)),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
        } catch (InvalidJwtException refused) {
            throw refused.hasExpired()
                    ? expired()
                    : invalid(refused.getErrorDetails().toString());
        } catch (MalformedClaimException | IllegalArgumentException | NullPointerException notOurClaims) {
            throw invalid(notOurClaims.getMessage());
        }
    }

    private String sign(JwtClaims claims) {
        SigningKeys.Signer signer = keys.signer();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "JWT");
        signature.setKeyIdHeaderValue(signer.kid());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(signer.key());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException unsignable) {
            throw new IllegalStateException(unsignable);
        }
    }

    private Key verificationKey(JsonWebSignature signature) throws UnresolvableKeyException {
        String kid = signature.getKeyIdHeaderValue();
        if (kid == null) {
            throw new UnresolvableKeyException("The token names no key");
        }
        return keys.verifier(kid).orElseThrow(() -> new UnresolvableKeyException("No published key has that name"));
    }

    private static List<String> included(PlatformRole role) {
        return Arrays.stream(PlatformRole.values())
                .filter(role::includes)
                .map(Enum::name)
                .toList();
    }

    private static UnauthenticatedException expired() {
        return new UnauthenticatedException("token-expired", "The access token has expired");
    }

    private static UnauthenticatedException invalid(String why) {
        return new UnauthenticatedException("token-invalid", "The access token is not one of ours: " + why);
    }

    private static final class Recent extends LinkedHashMap<String, AccessClaims> {
        Recent() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AccessClaims> eldest) {
            return size() > REMEMBERED;
        }
    }
}
