package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.realtime.Live;

/** Tells whoever is looking that a library changed. */
@ApplicationScoped
class DocumentNews {
    static final String CHANGED = "documents.changed";

    @Inject
    Live live;

    void changed(Document document) {
        Map<String, Object> data =
                Map.of("documentId", document.id(), "bucket", document.bucket().label());
        if (document.organizationId() != null) {
            live.toOrganization(
                    document.organizationId(), BucketRules.of(document.bucket()).reader(), CHANGED, data);
        } else if (document.accountId() != null) {
            live.toAccount(document.accountId(), CHANGED, data);
        }
    }
}
