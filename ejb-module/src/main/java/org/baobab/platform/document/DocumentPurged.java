package org.baobab.platform.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document goes for good. Fired inside the transaction that deletes its row: whoever has rows that belong to it deletes them now, and names their objects,
 * which are deleted from the document's bucket after the commit.
 */
public final class DocumentPurged {
    private final DocumentView document;
    private final List<String> keys = new ArrayList<>();

    DocumentPurged(DocumentView document) {
        this.document = document;
    }

    public DocumentView document() {
        return document;
    }

    public void alsoDelete(String key) {
        keys.add(key);
    }

    List<String> keys() {
        return List.copyOf(keys);
    }
}
