package org.baobab.platform.document.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.document.DocumentFilter;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;
import org.omnifaces.util.Faces;

/** The library: what the organisation keeps, or the person where they are in none. What is sought is in the address. */
@Named
@ViewScoped
@ShowsRefusals
public class DocumentsBacking implements Serializable {
    static final String HERE = "/documents";

    private static final String DELETED = "deletedDocument";
    private static final String DELETED_NAME = "deletedName";
    private static final List<String> SOUGHT = List.of("documents", "uploads", "recordings", "reports", "photos");

    @Inject
    Documents documents;

    @Inject
    AccountDirectory accounts;

    @Inject
    Visitor visitor;

    private String name;
    private String bucket;
    private String cursor;
    private String restored;
    /** As this person saw it: what is pressed in a row is done to that row, whatever came or went meanwhile. */
    private transient Slice<DocumentView> slice;

    private transient Map<UUID, AccountView> people;

    public void load() {
        slice = documents.list(filter(), Paging.of(Paging.DEFAULT_LIMIT, cursor));
        people = accounts.findAll(slice.items().stream()
                .map(DocumentView::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private DocumentFilter filter() {
        String wanted = name == null || name.isBlank() ? null : name.strip();
        Bucket chosen = bucket == null ? null : Bucket.labelled(bucket).orElse(null);
        return new DocumentFilter(chosen, wanted, !visitor.isInOrganization());
    }

    /** Deleting asks nothing, because it can be taken back. */
    public void delete(DocumentView document) {
        delete(documents, document);
    }

    static void delete(Documents documents, DocumentView document) {
        documents.delete(document.id());
        Faces.setFlashAttribute(DELETED, document.id());
        Faces.setFlashAttribute(DELETED_NAME, document.name());
        Pages.open(HERE);
    }

    /** The name of the document that came back just now. */
    public String getRestoredName() {
        try {
            return restored == null
                    ? null
                    : documents.get(UUID.fromString(restored)).name();
        } catch (IllegalArgumentException | NotFoundException gone) {
            return null;
        }
    }

    public List<DocumentView> getDocuments() {
        return getSlice().items();
    }

    public Slice<DocumentView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public String who(DocumentView document) {
        AccountView person = document.accountId() == null ? null : people.get(document.accountId());
        return person == null ? "" : person.fullName();
    }

    public boolean isFiltered() {
        return name != null && !name.isBlank() || bucket != null;
    }

    /** May add to the library. */
    public boolean isOpen() {
        return !visitor.isInOrganization() || visitor.isAgent();
    }

    /** May delete it: whoever stored it, and managers. */
    public boolean mayDelete(DocumentView document) {
        return visitor.isManager() || visitor.getAccountId().equals(document.accountId());
    }

    public List<String> getBuckets() {
        return SOUGHT;
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        String query = name == null ? "" : "name=" + Pages.encode(name) + "&";
        return bucket == null ? query : query + "bucket=" + Pages.encode(bucket) + "&";
    }

    public String getName() {
        return name;
    }

    public void setName(String sought) {
        name = sought;
    }

    public String getBucket() {
        return bucket;
    }

    public void setBucket(String chosen) {
        bucket = chosen;
    }

    public String getRestored() {
        return restored;
    }

    public void setRestored(String given) {
        restored = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
