package org.baobab.platform.identity.challenge;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.kernel.TooManyRequestsException;

/** Makes codes for telephones and takes them back. */
@Stateless
public class PhoneCodes {
    private static final Duration LIMIT_WINDOW = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private Duration life;
    private int tries;
    private int perHour;

    @PostConstruct
    void configure() {
        life = settings.duration("baobab.otp.life", Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofHours(1));
        tries = settings.integer("baobab.otp.tries", 5, 1, 10);
        boolean limited = settings.flag("baobab.rate.limit.enabled", true);
        perHour = limited ? settings.integer("baobab.otp.per-hour", 10, 1, 1_000) : Integer.MAX_VALUE;
    }

    /** A new code for the number. It is written down for unknown numbers too, so that they meet the same limit. */
    public String issue(String phone, UUID accountId) {
        em.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:phone, 0)) AS text)", String.class)
                .setParameter("phone", "phone-code:" + phone)
                .getSingleResult();
        Instant now = clock.instant();
        requireWithinLimit(phone, now);
        String code = PhoneCode.random();
        em.persist(new PhoneCode(phone, accountId, code, now, life));
        return code;
    }

    /** The account that the newest code of this number is for, if this is it. A wrong try is committed, so it answers "nothing" instead of throwing. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<UUID> redeem(String phone, String code) {
        return em.createQuery("select c from PhoneCode c where c.phone = :phone order by c.id desc", PhoneCode.class)
                .setParameter("phone", phone)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(newest -> newest.redeem(code, clock.instant(), tries))
                .map(PhoneCode::accountId);
    }

    public Duration life() {
        return life;
    }

    private void requireWithinLimit(String phone, Instant now) {
        List<Instant> recent = em.createQuery(
                        "select c.createdAt from PhoneCode c where c.phone = :phone and c.createdAt > :since order by c.createdAt",
                        Instant.class)
                .setParameter("phone", phone)
                .setParameter("since", now.minus(LIMIT_WINDOW))
                .getResultList();
        if (recent.size() >= perHour) {
            throw new TooManyRequestsException(
                    "too-many-codes",
                    "Too many codes were asked for one number",
                    Duration.between(now, recent.getFirst().plus(LIMIT_WINDOW)));
        }
    }
}
