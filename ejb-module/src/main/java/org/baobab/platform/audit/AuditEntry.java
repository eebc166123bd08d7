package org.baobab.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One act of one caller. Written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "api_key_id")
    private UUID apiKeyId;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String details;

    private String address;

    @Column(name = "request_id")
    private String requestId;

    private Instant at;

    protected AuditEntry() {}

    AuditEntry(String action, String subjectType, String subjectId, String details, Instant at) {
        this.id = Ids.next();
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.details = details;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    void by(UUID account, UUID apiKey) {
        accountId = account;
        apiKeyId = apiKey;
    }

    void in(UUID organization) {
        organizationId = organization;
    }

    void from(String remoteAddress, String request) {
        address = remoteAddress;
        requestId = request;
    }
}
