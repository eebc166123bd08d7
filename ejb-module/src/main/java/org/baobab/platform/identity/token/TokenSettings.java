package org.baobab.platform.identity.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Seal;
import org.baobab.platform.kernel.Settings;

/** What tokens say and how long they and their keys last. */
@ApplicationScoped
public class TokenSettings {
    private static final int SHORTEST_SECRET = 32;

    @Inject
    Settings settings;

    private String issuer;
    private String audience;
    private Duration life;
    private Duration keyLife;
    private Seal seal;

    @PostConstruct
    void read() {
        String publicUrl =
                settings.address("baobab.public.url", "http://localhost:8080").toString();
        issuer = settings.text("baobab.token.issuer", publicUrl);
        audience = settings.text("baobab.token.audience", "baobab");
        life = settings.duration(
                "baobab.token.life", Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofHours(24));
        keyLife = settings.duration(
                "baobab.token.key-life", Duration.ofDays(90), Duration.ofHours(1), Duration.ofDays(3650));
        seal = settings.find("baobab.secret.key").map(TokenSettings::seal).orElse(null);
    }

    String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    /** How long an access token is good for. */
    public Duration life() {
        return life;
    }

    Duration keyLife() {
        return keyLife;
    }

    /** Empty where the operator gave no secret: keys are then protected by the access rights of the database alone. */
    Optional<Seal> seal() {
        return Optional.ofNullable(seal);
    }

    private static Seal seal(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new InvalidSettingException(
                    "baobab.secret.key", secret, "at least " + SHORTEST_SECRET + " random characters");
        }
        return new Seal(secret, "baobab signing keys v1");
    }
}
