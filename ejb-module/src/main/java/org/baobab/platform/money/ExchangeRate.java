package org.baobab.platform.money;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What one unit of a currency is worth in the base currency. */
@Entity
@Cacheable
@Table(name = "exchange_rate")
class ExchangeRate {
    @Id
    private String currency;

    private BigDecimal rate;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Version
    private long version;

    protected ExchangeRate() {}

    ExchangeRate(String currency) {
        this.currency = currency;
    }

    void become(BigDecimal other, UUID by, Instant now) {
        rate = other;
        changedBy = by;
        changedAt = now;
    }

    String currency() {
        return currency;
    }

    BigDecimal rate() {
        return rate;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
