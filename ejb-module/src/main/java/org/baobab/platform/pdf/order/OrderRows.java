package org.baobab.platform.pdf.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentStored;
import org.baobab.platform.kernel.Seal;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.storage.Bucket;

/** The rows of orders. */
@ApplicationScoped
@Transactional
class OrderRows {
    /** Longer than any task is tried again. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    @Inject
    OrderAtWork work;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Seal seal;

    /** @param order empty once its text is gone */
    record Placed(UUID id, UUID accountId, Locale language, Optional<PdfOrder> order, UUID documentId) {}

    @PostConstruct
    void prepare() {
        seal = new Seal(settings.text("baobab.secret.key", "no key was given"), "baobab pdf orders v1");
    }

    void add(UUID id, UUID organization, UUID account, Locale language, PdfOrder order) {
        OwnSql.changing(em, """
                        INSERT INTO pdf_order (id, organization_id, account_id, locale, sealed, created_at)
                        VALUES (:id, :organization, :account, :locale, :sealed, :now)""")
                .setParameter("id", id)
                .setParameter("organization", organization)
                .setParameter("account", account)
                .setParameter("locale", language.getLanguage())
                .setParameter("sealed", seal.seal(JSON.toJson(order).getBytes(StandardCharsets.UTF_8)))
                .setParameter("now", clock.instant())
                .executeUpdate();
        OwnSql.changing(em, "DELETE FROM pdf_order WHERE created_at < :long_ago")
                .setParameter("long_ago", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    Optional<Placed> find(UUID id) {
        List<?> rows = em.createNativeQuery(
                        "SELECT account_id, locale, sealed, document_id FROM pdf_order WHERE id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> placed(id, (Object[]) row));
    }

    private Placed placed(UUID id, Object[] row) {
        Optional<PdfOrder> order = Optional.ofNullable((byte[]) row[2])
                .flatMap(seal::open)
                .map(text -> JSON.fromJson(new String(text, StandardCharsets.UTF_8), PdfOrder.class));
        return new Placed(id, (UUID) row[0], Locale.of((String) row[1]), order, (UUID) row[3]);
    }

    /** In the transaction of the document's row: both are there, or neither. */
    void onStored(@Observes DocumentStored stored) {
        if (work.order().isPresent() && stored.document().bucket() == Bucket.REPORTS) {
            OwnSql.changing(em, "UPDATE pdf_order SET document_id = :document WHERE id = :id")
                    .setParameter("document", stored.document().id())
                    .setParameter("id", work.order().get())
                    .executeUpdate();
        }
    }

    /** Forgets the text. @return whether this was the first time, and so somebody is to be told */
    @Transactional(TxType.MANDATORY)
    boolean close(UUID id) {
        return OwnSql.changing(
                                em,
                                "UPDATE pdf_order SET sealed = NULL, told_at = :now WHERE id = :id AND told_at IS NULL")
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
