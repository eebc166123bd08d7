package org.baobab.listings.finding;

import java.util.Set;
import java.util.UUID;
import org.baobab.platform.search.IndexAnalysis;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A published listing as the index knows it. A word is looked up in {@code text}, where all of them are, so that a question costs one look a word; {@code head} says
 * again what counts more, and only lifts. What is shown of a hit is read from its row, so nothing is stored here but the key.
 */
@SearchEntity
@Indexed(index = ListingIndex.NAME)
public class ListingDocument {
    static final String HEAD = "head";
    static final String TEXT = "text";
    static final String ENGLISH = "english";
    static final String OFFER = "offer";
    static final String TYPE = "type";
    static final String CITY = "city";
    static final String CITY_KEY = "cityKey";
    static final String DISTRICT = "district";
    static final String COMMUNE = "commune";
    static final String TITLE_WORDS = "titleWords";
    static final String AMENITIES = "amenities";
    static final String ADVERTISER = "advertiser";
    static final String PRICE = "price";
    static final String BEDROOMS = "bedrooms";
    static final String AREA = "area";
    static final String PLACE = "place";
    static final String PUBLISHED = "published";
    static final String KEY_BEGIN = "keyBegin";
    static final String KEY_END = "keyEnd";

    @DocumentId
    public UUID id;

    /** The title twice, and the names of the place. */
    @FullTextField(analyzer = IndexAnalysis.FRENCH, searchAnalyzer = IndexAnalysis.FRENCH_SEARCH)
    public String head;

    /** Title, place, what it has (twice), description. */
    @FullTextField(analyzer = IndexAnalysis.FRENCH, searchAnalyzer = IndexAnalysis.FRENCH_SEARCH)
    public String text;

    /** Title and description where they are in English. */
    @FullTextField(analyzer = IndexAnalysis.ENGLISH, searchAnalyzer = IndexAnalysis.ENGLISH_SEARCH)
    public String english;

    @KeywordField
    public String offer;

    @KeywordField(aggregable = Aggregable.YES)
    public String type;

    @KeywordField(aggregable = Aggregable.YES)
    public String city;

    @KeywordField(aggregable = Aggregable.YES)
    public String cityKey;

    @KeywordField(aggregable = Aggregable.YES)
    public String district;

    @KeywordField(aggregable = Aggregable.YES)
    public String commune;

    /** To complete what somebody types. */
    @KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
    public Set<String> titleWords;

    @KeywordField
    public Set<String> amenities;

    @KeywordField
    public String advertiser;

    /** In the base currency. */
    @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES)
    public Double price;

    @GenericField
    public Integer bedrooms;

    @GenericField
    public Double area;

    @GenericField(sortable = Sortable.YES)
    public GeoPoint place;

    /** In milliseconds. */
    @GenericField(sortable = Sortable.YES)
    public Long published;

    /** The key in two halves: listings that are equal in all else still have one order. */
    @GenericField(sortable = Sortable.YES, searchable = Searchable.NO)
    public Long keyBegin;

    @GenericField(sortable = Sortable.YES, searchable = Searchable.NO)
    public Long keyEnd;
}
