package org.baobab.listings.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.listings.moderation.rule.Finding;
import org.baobab.listings.moderation.rule.RejectionReason;
import org.baobab.platform.kernel.ConflictException;

/** One question to a moderator. It is OPEN until one of them answers, or until it is overtaken; then it never changes again. */
@Entity
@Table(name = "moderation_case")
public class ModerationCase {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    @Column(name = "listing_id", updatable = false)
    private UUID listingId;

    @Column(name = "advertiser_id", updatable = false)
    private UUID advertiserId;

    @Column(name = "conversation_id", updatable = false)
    private UUID conversationId;

    private String title;

    /** What the one who asks says of it. */
    @Column(updatable = false)
    private String said;

    /** Ids with a blank between them. */
    @Column(updatable = false)
    private String documents;

    private String findings = "[]";

    private int reports;

    private String fingerprint;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    private String words;

    private String note;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    protected ModerationCase() {}

    void found(String headline, List<Finding> what) {
        title = headline;
        findings = Findings.write(what);
    }

    /** @param reporters how many different people by now */
    void reportedBy(int reporters) {
        reports = reporters;
    }

    /** @param take also from the one who has it */
    void claim(UUID account, Duration time, boolean take, Instant now) {
        requireOpen();
        if (!take && isClaimed(now) && !claimedBy.equals(account)) {
            throw new ConflictException(
                    "moderation-claimed",
                    "Case " + id + " is claimed by " + claimedBy,
                    Map.of("until", claimedUntil.toString()));
        }
        claimedBy = account;
        claimedUntil = now.plus(time);
    }

    void release(UUID account) {
        if (account.equals(claimedBy)) {
            claimedBy = null;
            claimedUntil = null;
        }
    }

    /** Once; the second who decides is refused. */
    void decide(Decision how, Verdict verdict, UUID by, Instant now) {
        requireOpen();
        if (!kind.allows(how)) {
            throw new ConflictException(
                    "moderation-decision",
                    "Case " + id + " of kind " + kind + " cannot be answered by " + how,
                    Map.of("decision", how, "kind", kind));
        }
        reason = verdict.reason();
        words = verdict.words();
        note = verdict.note();
        decidedBy = by;
        close(how, now);
    }

    /** What exactly was approved. */
    void clear(String contentFingerprint) {
        fingerprint = contentFingerprint;
    }

    void overtake(Instant now) {
        requireOpen();
        close(Decision.OVERTAKEN, now);
    }

    private void close(Decision how, Instant now) {
        state = CaseState.DONE;
        decision = how;
        decidedAt = now;
        claimedBy = null;
        claimedUntil = null;
    }

    void requireOpen() {
        if (state == CaseState.DONE) {
            throw new ConflictException(
                    "moderation-decided",
                    "Case " + id + " is closed: " + decision,
                    Map.of("decision", decision, "at", decidedAt.toString()));
        }
    }

    boolean isClaimed(Instant now) {
        return claimedBy != null && claimedUntil.isAfter(now);
    }

    /**
     * What a moderator says besides the decision.
     *
     * @param reason null where it is said in other words
     * @param words what the advertiser reads
     * @param note for moderators
     */
    record Verdict(RejectionReason reason, String words, String note) {}

    UUID id() {
        return id;
    }

    CaseKind kind() {
        return kind;
    }

    CaseState state() {
        return state;
    }

    UUID listingId() {
        return listingId;
    }

    UUID advertiserId() {
        return advertiserId;
    }

    UUID conversationId() {
        return conversationId;
    }

    String title() {
        return title;
    }

    String said() {
        return said;
    }

    List<UUID> documentIds() {
        return documents == null || documents.isEmpty()
                ? List.of()
                : Stream.of(documents.split(" ")).map(UUID::fromString).toList();
    }

    List<Finding> findings() {
        return Findings.read(findings);
    }

    int reports() {
        return reports;
    }

    Instant openedAt() {
        return openedAt;
    }

    UUID claimedBy() {
        return claimedBy;
    }

    Instant claimedUntil() {
        return claimedUntil;
    }

    Decision decision() {
        return decision;
    }

    RejectionReason reason() {
        return reason;
    }

    String words() {
        return words;
    }

    String note() {
        return note;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }
}
