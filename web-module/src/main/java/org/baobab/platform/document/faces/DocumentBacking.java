package org.baobab.platform.document.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.ShowsRefusals;

/** One document: shown, given away, deleted. */
@Named
@ViewScoped
@ShowsRefusals
public class DocumentBacking implements Serializable {
    @Inject
    Documents documents;

    @Inject
    AccountDirectory accounts;

    private String id;
    private transient DocumentView document;

    public DocumentView getDocument() {
        if (document == null) {
            try {
                document = documents.get(UUID.fromString(String.valueOf(id)));
            } catch (IllegalArgumentException noId) {
                throw new NotFoundException("Document", id);
            }
        }
        return document;
    }

    public String getWho() {
        UUID account = getDocument().accountId();
        Map<UUID, AccountView> found = account == null ? Map.of() : accounts.findAll(Set.of(account));
        return found.containsKey(account) ? found.get(account).fullName() : "";
    }

    public void delete() {
        DocumentsBacking.delete(documents, getDocument());
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }
}
