package org.baobab.listings.moderation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import org.baobab.listings.moderation.rule.Finding;

/** Findings as a case keeps them. */
final class Findings {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final int MOST = 50;

    private Findings() {}

    static String write(List<Finding> findings) {
        return JSON.toJson(findings.subList(0, Math.min(MOST, findings.size())));
    }

    static List<Finding> read(String written) {
        return List.of(JSON.fromJson(written, Finding[].class));
    }
}
