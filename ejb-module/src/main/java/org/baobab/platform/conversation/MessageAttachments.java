package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;

/** What may be attached: what the writer stored, or what belongs to the organisation in whose name the writer writes. */
@ApplicationScoped
class MessageAttachments {
    @Inject
    Documents documents;

    @Inject
    Caller caller;

    /** @param organizationId in whose name; null for a person's own */
    List<AttachmentView> of(WriteMessage message, UUID organizationId) {
        List<UUID> ids = MessageRules.documents(message);
        List<AttachmentView> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            found.add(attachment(ids.get(i), organizationId, "documentIds[" + i + "]"));
        }
        return found;
    }

    private AttachmentView attachment(UUID documentId, UUID organizationId, String field) {
        DocumentView document;
        try {
            document = documents.get(documentId);
        } catch (AppException notForThem) {
            throw new RuleViolationException(field, "conversation.document");
        }
        boolean theirs = caller.requireAccount().equals(document.accountId());
        boolean ofTheSide = organizationId != null && organizationId.equals(document.organizationId());
        if (!theirs && !ofTheSide) {
            throw new RuleViolationException(field, "conversation.document");
        }
        return new AttachmentView(
                document.id(),
                document.name(),
                document.contentType(),
                document.size(),
                document.kind().isPicture());
    }
}
