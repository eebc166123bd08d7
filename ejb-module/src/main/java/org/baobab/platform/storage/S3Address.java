package org.baobab.platform.storage;

import java.net.URI;
import java.util.Optional;

/**
 * An S3 and how to speak to it.
 *
 * @param publicEndpoint the same S3 as browsers reach it, where they do
 * @param bucketPrefix what the names of our buckets begin with there
 * @param pathStyle the bucket is in the path and not in the host's name, as MinIO and Garage have it
 */
record S3Address(
        URI endpoint,
        Optional<URI> publicEndpoint,
        String region,
        String accessKey,
        String secretKey,
        String bucketPrefix,
        boolean pathStyle) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "S3Address[" + endpoint + ", " + region + ", " + bucketPrefix + "]";
    }
}
