package org.baobab.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/** Somebody who drives for an organisation, who need not be a member and need not ever sign in. */
@Entity
@Table(name = "fleet_driver")
@DynamicUpdate
class Driver extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "licence_number")
    private String licenceNumber;

    @Column(name = "licence_classes")
    private String licenceClasses;

    @Column(name = "licence_expires_on")
    private LocalDate licenceExpiresOn;

    /** How many days before its end the last reminder was; written by reminders past the version. */
    @OptimisticLock(excluded = true)
    @Column(name = "licence_reminded_days")
    private Integer licenceRemindedDays;

    private String phone;

    private String email;

    /** Written by {@link DriverClaims} past the version: an editor need not know of it. */
    @OptimisticLock(excluded = true)
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Driver() {}

    Driver(UUID organizationId, DriverFacts facts, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdAt = now;
        say(facts, now);
    }

    void say(DriverFacts facts, Instant now) {
        fullName = facts.fullName();
        licenceNumber = facts.licenceNumber();
        licenceClasses = String.join(" ", facts.licenceClasses());
        licenceEndsOn(facts.licenceExpiresOn());
        phone = facts.phone();
        email = facts.email();
        changedAt = now;
    }

    void renewLicence(LocalDate expiry, Instant now) {
        licenceEndsOn(expiry);
        changedAt = now;
    }

    /** Another day is reminded of anew. */
    private void licenceEndsOn(LocalDate day) {
        if (!day.equals(licenceExpiresOn)) {
            licenceRemindedDays = null;
        }
        licenceExpiresOn = day;
    }

    void belongTo(UUID account) {
        accountId = account;
    }

    UUID id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    LocalDate licenceExpiresOn() {
        return licenceExpiresOn;
    }

    UUID accountId() {
        return accountId;
    }

    long version() {
        return version;
    }

    DriverFacts facts() {
        return new DriverFacts(fullName, licenceNumber, classes(), licenceExpiresOn, phone, email);
    }

    DriverView view() {
        return new DriverView(
                id,
                fullName,
                licenceNumber,
                classes(),
                licenceExpiresOn,
                phone,
                email,
                accountId,
                createdAt,
                changedAt,
                version);
    }

    private List<String> classes() {
        return licenceClasses.isEmpty() ? List.of() : List.of(licenceClasses.split(" "));
    }
}
