package org.baobab.system.worker;

import java.util.UUID;
import org.baobab.platform.search.IndexAnalysis;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** A row with a text in both languages, a town and a place. */
@SearchEntity
@Indexed(index = "trial")
public class TrialDocument {
    @DocumentId
    UUID id;

    @FullTextField(
            analyzer = IndexAnalysis.FRENCH,
            searchAnalyzer = IndexAnalysis.FRENCH_SEARCH,
            projectable = Projectable.YES)
    @FullTextField(name = "title_en", analyzer = IndexAnalysis.ENGLISH, searchAnalyzer = IndexAnalysis.ENGLISH_SEARCH)
    @FullTextField(
            name = "title_suggest",
            analyzer = IndexAnalysis.SUGGEST,
            searchAnalyzer = IndexAnalysis.SUGGEST_SEARCH)
    String title;

    @KeywordField(normalizer = IndexAnalysis.FOLDED, sortable = Sortable.YES)
    @KeywordField(name = "town_facet", aggregable = Aggregable.YES)
    String town;

    @GenericField(sortable = Sortable.YES)
    GeoPoint place;

    TrialDocument(UUID id, String title, String town, GeoPoint place) {
        this.id = id;
        this.title = title;
        this.town = town;
        this.place = place;
    }
}
