package org.baobab.bench.listings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The same question in SQL: the page with what its cards show, total and facets of type and city in one walk, the prices as if none had been chosen. No HTTP, no
 * JSON, no highlights, no synonyms.
 */
final class OfPostgres implements Contender {
    private static final String BOUNDS =
            "'{500000,1000000,2000000,5000000,10000000,20000000,50000000,100000000,200000000,500000000,1000000000,2000000000,5000000000,10000000000}'::numeric[]";
    private static final int PAGE = 20;

    private final Connection connection;

    OfPostgres(Connection connection) {
        this.connection = connection;
    }

    @Override
    public long ask(Question question) throws SQLException {
        String where = where(question, true);
        long total = rows(
                "SELECT count(*), GROUPING(f.type, f.city_key), f.type, max(f.city) FROM listing f WHERE " + where
                        + " GROUP BY GROUPING SETS ((f.type), (f.city_key), ())",
                question,
                true,
                3);
        rows(
                "SELECT count(*), 0, width_bucket(f.price_common, " + BOUNDS + ") FROM listing f WHERE "
                        + where(question, false) + " GROUP BY 3",
                question,
                false,
                -1);
        rows(
                "SELECT 0, 0, f.id, f.title, f.description, f.price_amount, f.city, f.district, f.latitude, f.longitude, a.name, a.verified_at,"
                        + " f.published_at FROM listing f JOIN advertiser a ON a.id = f.advertiser_id WHERE " + where
                        + " ORDER BY ts_rank(f.sought, " + words(question)
                        + ") DESC, f.published_at DESC, f.id DESC LIMIT " + PAGE,
                question,
                true,
                -1);
        return total;
    }

    private long rows(String sql, Question question, boolean prices, int wanted) throws SQLException {
        List<Object> values = values(question, prices);
        long found = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            bindRank(statement, sql, question, values.size());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found = row.getInt(2) == wanted ? row.getLong(1) : found;
                }
            }
        }
        return found;
    }

    private static void bindRank(PreparedStatement statement, String sql, Question question, int after)
            throws SQLException {
        if (sql.contains("ts_rank")) {
            String[] words = question.words().split(" ");
            for (int i = 0; i < words.length; i++) {
                statement.setString(after + i + 1, words[i]);
            }
        }
    }

    private static String where(Question question, boolean prices) {
        return "f.state = 'PUBLISHED' AND f.sought @@ " + words(question)
                + " AND f.latitude IS NOT NULL AND geo_within(f.latitude, f.longitude, ?, ?, ?)"
                + (prices ? " AND f.price_common BETWEEN ? AND ?" : "")
                + (question.offer() == null ? "" : " AND f.offer = ?")
                + (question.bedrooms() == 0 ? "" : " AND f.bedrooms >= ?");
    }

    private static String words(Question question) {
        int count = question.words().split(" ").length;
        return "("
                + String.join(
                        " && ", Collections.nCopies(count, "plainto_tsquery('pg_catalog.french', listing_folded(?))"))
                + ")";
    }

    private static List<Object> values(Question question, boolean prices) {
        List<Object> values = new ArrayList<>(List.of(question.words().split(" ")));
        values.addAll(List.of(question.lat(), question.lng(), (double) question.radius()));
        if (prices) {
            values.addAll(List.of(question.least(), question.most()));
        }
        if (question.offer() != null) {
            values.add(question.offer());
        }
        if (question.bedrooms() != 0) {
            values.add(question.bedrooms());
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
