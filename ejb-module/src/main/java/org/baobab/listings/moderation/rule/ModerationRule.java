package org.baobab.listings.moderation.rule;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What administrators have set of a rule; without parameters of its own it goes by those that come with the application. */
@Entity
@Table(name = "moderation_rule")
public class ModerationRule {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    @Enumerated(EnumType.STRING)
    private RuleCode code;

    private boolean enabled;

    private String parameters;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Version
    private long version;

    protected ModerationRule() {}

    void switchTo(boolean on) {
        enabled = on;
    }

    /** @param own null for those that come with the application */
    void goBy(RuleParameters own) {
        parameters = own == null ? null : JSON.toJson(own.values());
    }

    void changed(UUID account, Instant now) {
        changedBy = account;
        changedAt = now;
    }

    RuleCode code() {
        return code;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isUsual() {
        return parameters == null;
    }

    RuleParameters parameters(RuleParameters usual) {
        if (parameters == null) {
            return usual;
        }
        Map<String, String> own = new HashMap<>();
        JSON.fromJson(parameters, JsonObject.class)
                .forEach((name, value) -> own.put(name, ((JsonString) value).getString()));
        return usual.with(own);
    }

    Instant changedAt() {
        return changedAt;
    }

    UUID changedBy() {
        return changedBy;
    }

    long version() {
        return version;
    }
}
