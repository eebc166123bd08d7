package org.baobab.platform.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.MemberFilter;
import org.baobab.platform.persistence.OrganizationOwned;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskState;

/**
 * One message to many people. A list is complete from the start; a broadcast is walked, and its total is what was expected until everybody was written to.
 * Once all its messages have ended it is closed and keeps their counts, because finished tasks are swept away.
 */
@Entity
@Table(name = "notification_batch")
public class NotificationBatch extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Priority priority;

    @Column(updatable = false)
    private String topic;

    @Column(updatable = false)
    private String template;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String data;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private boolean broadcast;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_app", updatable = false)
    private App app;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_role", updatable = false)
    private Role role;

    @Column(name = "audience_area", updatable = false)
    private String area;

    @Column(name = "walked_to")
    private UUID walkedTo;

    @Column(name = "walked_at")
    private Instant walkedAt;

    private int total;

    private int written;

    private Integer done;

    private Integer failed;

    private Integer cancelled;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected NotificationBatch() {}

    private NotificationBatch(UUID organizationId, UUID createdBy, Wording wording, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdBy = createdBy;
        this.channel = wording.channel();
        this.priority = wording.priority();
        this.topic = wording.topic().code();
        this.template = wording.template();
        this.subject = wording.subject();
        this.language = wording.language().getLanguage();
        this.createdAt = now;
    }

    /** A list of people, all of whom are written to at once. */
    static NotificationBatch list(UUID organizationId, UUID createdBy, Wording wording, int total, Instant now) {
        NotificationBatch batch = new NotificationBatch(organizationId, createdBy, wording, now);
        batch.total = total;
        batch.written = total;
        batch.walkedAt = now;
        return batch;
    }

    /** Everybody who matches; the words are kept for those who are written to later. */
    static NotificationBatch broadcast(
            UUID createdBy, Wording wording, MemberFilter audience, long expected, Instant now) {
        NotificationBatch batch = new NotificationBatch(audience.organizationId(), createdBy, wording, now);
        batch.broadcast = true;
        batch.text = wording.text();
        batch.data = WordingData.write(wording.data());
        batch.app = audience.app();
        batch.role = audience.role();
        batch.area = audience.country();
        batch.total = Math.toIntExact(expected);
        return batch;
    }

    /** A chunk of people was written to. */
    void wrote(int messages, UUID lastPerson) {
        written += messages;
        walkedTo = lastPerson;
    }

    /** There is nobody left to write to. */
    void walked(Instant now) {
        total = written;
        walkedAt = now;
    }

    /** The walk broke off. What was written is all there is, unless somebody has it tried again. */
    void brokeOff() {
        total = written;
    }

    void close(Map<TaskState, Long> counts, Instant now) {
        done = Math.toIntExact(counts.getOrDefault(TaskState.DONE, 0L));
        failed = Math.toIntExact(counts.getOrDefault(TaskState.FAILED, 0L));
        cancelled = Math.toIntExact(counts.getOrDefault(TaskState.CANCELLED, 0L));
        closedAt = now;
    }

    /** What became of the messages of a closed batch. */
    Optional<Map<TaskState, Long>> finalCounts() {
        if (closedAt == null) {
            return Optional.empty();
        }
        Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
        counts.put(TaskState.DONE, done.longValue());
        counts.put(TaskState.FAILED, failed.longValue());
        counts.put(TaskState.CANCELLED, cancelled.longValue());
        return Optional.of(counts);
    }

    MemberFilter audience() {
        return new MemberFilter(organizationId(), app, role, area);
    }

    Content content() {
        return new Content(channel, priority, template, subject, text, WordingData.read(data), topic);
    }

    UUID id() {
        return id;
    }

    UUID createdBy() {
        return createdBy;
    }

    Channel channel() {
        return channel;
    }

    String template() {
        return template;
    }

    String subject() {
        return subject;
    }

    String language() {
        return language;
    }

    UUID walkedTo() {
        return walkedTo;
    }

    boolean isWalked() {
        return walkedAt != null;
    }

    int written() {
        return written;
    }

    int total() {
        return total;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationBatch batch && id.equals(batch.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
