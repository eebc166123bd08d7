package org.baobab.platform.document.rest;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.platform.document.BucketRules;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.storage.Bucket;

/** Buckets as addresses name them. */
public final class BucketName {
    private static final String BUCKET = "bucket";

    private BucketName() {}

    /** One that people may add to. */
    public static Bucket open(String label) {
        if (label == null || label.isBlank()) {
            throw new RuleViolationException(BUCKET, "required");
        }
        return Bucket.labelled(label)
                .filter(BucketRules::isOpen)
                .orElseThrow(() -> new RuleViolationException(
                        BUCKET,
                        "document.bucket",
                        Map.of(
                                "values",
                                Arrays.stream(Bucket.values())
                                        .filter(BucketRules::isOpen)
                                        .map(Bucket::label)
                                        .collect(Collectors.joining(", ")))));
    }

    /** Any, or null for all. */
    static Bucket any(String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        return Bucket.labelled(label)
                .orElseThrow(() -> new RuleViolationException(BUCKET, "type.enum", Map.of("values", Bucket.labels())));
    }
}
