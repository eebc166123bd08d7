package org.baobab.platform.notification.bell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something a person was told. It never changes but for being read, once. */
@Entity
@Table(name = "bell_notice")
class BellNotice {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Size(max = NewNotice.LONGEST_TOPIC)
    @Column(updatable = false)
    private String topic;

    @Size(max = NewNotice.LONGEST_TITLE)
    @Column(updatable = false)
    private String title;

    @Size(max = NewNotice.LONGEST_TEXT)
    @Column(updatable = false)
    private String text;

    @Size(max = NewNotice.LONGEST_LINK)
    @Column(updatable = false)
    private String link;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected BellNotice() {}

    BellNotice(NewNotice notice, Instant now) {
        id = notice.id();
        accountId = notice.accountId();
        organizationId = notice.organizationId();
        topic = notice.topic();
        title = notice.title();
        text = notice.text();
        link = notice.link();
        createdAt = now;
    }

    BellView view() {
        return new BellView(id, topic, title, text, link, createdAt, readAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BellNotice notice && Objects.equals(id, notice.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
