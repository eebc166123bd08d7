package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The papers of a case by name; a deleted one is left out. */
@ApplicationScoped
class CasePapers {
    @PersistenceContext
    EntityManager em;

    List<CaseDetail.Paper> of(ModerationCase one) {
        List<CaseDetail.Paper> papers = new ArrayList<>();
        if (!one.documentIds().isEmpty()) {
            for (Object row : em.createNativeQuery("""
                            SELECT d.id, d.name, d.content_type, o.size FROM document d JOIN document_object o ON o.id = d.object_id
                            WHERE d.id = ANY (:ids) AND d.deleted_at IS NULL ORDER BY d.id""", Tuple.class)
                    .setParameter("ids", one.documentIds().toArray(UUID[]::new))
                    .getResultList()) {
                Tuple paper = (Tuple) row;
                papers.add(new CaseDetail.Paper(
                        paper.get(0, UUID.class),
                        paper.get(1, String.class),
                        paper.get(2, String.class),
                        paper.get(3, Number.class).longValue()));
            }
        }
        return papers;
    }
}
