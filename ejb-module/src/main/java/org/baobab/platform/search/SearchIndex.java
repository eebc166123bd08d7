package org.baobab.platform.search;

import java.util.List;
import java.util.UUID;

/**
 * One search index: an application-scoped bean of the capability or the app whose rows it makes findable. Its documents are plain objects of a class with
 * {@code @SearchEntity}, {@code @Indexed(index = …)} and a {@code @DocumentId} of type UUID; their fields name the analyzers of {@link IndexAnalysis}. The
 * engine does the rest: it fills the index, follows the changes that the trigger {@code search_changed('<name>')} notes, and begins anew where the documents
 * look different from those in the index.
 *
 * @param <D> the class of the documents
 */
public interface SearchIndex<D> extends Reindexable {
    Class<D> documentType();

    /**
     * The documents of these rows as they are now, in any order. Who is left out, because the row is gone or not for everybody, leaves the index. Called in a
     * transaction, outside of any request.
     */
    List<D> load(List<UUID> ids);

    /** The key of the row that this document was made of. */
    UUID idOf(D document);

    /**
     * Another text whenever documents are filled differently; the index is then filled anew. A change of the document's class, of the analysis or of the
     * synonyms needs no other text: the engine sees it by itself.
     */
    String fingerprint();
}
