package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baobab.listings.ListingChanged;
import org.baobab.platform.search.SearchEngine;
import org.baobab.platform.search.SearchIndex;

/** The published listings as a search index. */
@ApplicationScoped
public class ListingIndex implements SearchIndex<ListingDocument> {
    static final String NAME = "listings";

    /** Another one whenever {@link ListingDocuments} fills documents differently. */
    private static final String FINGERPRINT = "1";

    @Inject
    FindingRows rows;

    @Inject
    SearchEngine engine;

    void hear(@Observes ListingChanged change) {
        engine.changed();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ListingDocument> documentType() {
        return ListingDocument.class;
    }

    @Override
    public UUID idOf(ListingDocument document) {
        return document.id;
    }

    @Override
    public String fingerprint() {
        return FINGERPRINT;
    }

    @Override
    public List<ListingDocument> load(List<UUID> ids) {
        return rows.list(
                new SqlText()
                        .add(
                                "SELECT " + ListingDocuments.COLUMNS
                                        + " FROM listing WHERE id = ANY (?) AND state = 'PUBLISHED'",
                                (Object) SqlText.array(ids)),
                ListingDocuments::of);
    }

    @Override
    public long count() {
        return rows.list(
                        new SqlText().add("SELECT count(*) FROM listing WHERE state = 'PUBLISHED'"),
                        row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public List<UUID> cuts(int parts) {
        if (parts < 2) {
            return List.of();
        }
        Double[] shares =
                IntStream.range(1, parts).mapToObj(i -> (double) i / parts).toArray(Double[]::new);
        return rows.list(
                new SqlText()
                        .add(
                                "SELECT DISTINCT cut FROM (SELECT unnest(percentile_disc(?) WITHIN GROUP (ORDER BY id)) AS cut",
                                (Object) shares)
                        .add(" FROM listing WHERE state = 'PUBLISHED') AS cuts WHERE cut IS NOT NULL ORDER BY cut"),
                row -> row.getObject(1, UUID.class));
    }

    @Override
    public List<UUID> next(UUID after, UUID last, int most) {
        SqlText sql = new SqlText().add("SELECT id FROM listing WHERE state = 'PUBLISHED'");
        if (after != null) {
            sql.add(" AND id > ?", after);
        }
        if (last != null) {
            sql.add(" AND id <= ?", last);
        }
        return rows.list(sql.add(" ORDER BY id LIMIT ?", most), row -> row.getObject(1, UUID.class));
    }
}
