package org.baobab.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Objects in any S3, each bucket in one of its own there. What is larger than a part goes in parts, one of which is in memory at a time. */
final class S3Store implements ObjectStore {
    private static final Logger LOG = Logger.getLogger(S3Store.class);
    private static final int NOT_FOUND = 404;

    private final S3Address address;
    private final S3Client client;
    private final Optional<S3Presigner> presigner;
    private final Set<Bucket> buckets;
    private final Set<Bucket> known = EnumSet.noneOf(Bucket.class);

    /** @param buckets those that are used of it, and no others are made there */
    S3Store(S3Address address, Set<Bucket> buckets) {
        this.address = address;
        this.buckets = buckets;
        StaticCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create(address.accessKey(), address.secretKey()));
        S3Configuration style = S3Configuration.builder()
                .pathStyleAccessEnabled(address.pathStyle())
                // Many an S3 that is not Amazon's does not understand a body in signed chunks.
                .chunkedEncodingEnabled(false)
                .build();
        this.client = S3Client.builder()
                .endpointOverride(address.endpoint())
                .region(Region.of(address.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(style)
                // Each put names its own checksum in a header; trailers are another thing that not everybody
                // understands.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(override ->
                        override.defaultProfileFile(ProfileFile.aggregator().build()))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(60))
                        .build())
                .build();
        this.presigner = address.publicEndpoint().map(seen -> S3Presigner.builder()
                .endpointOverride(seen)
                .region(Region.of(address.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(style)
                .build());
    }

    @Override
    public StoredObject put(Bucket bucket, String key, InputStream in, long length) throws IOException {
        ObjectKey.require(key);
        requireBucket(bucket);
        long size = new S3Put(client, name(bucket), key).send(in);
        return new StoredObject(bucket, key, size, Instant.now());
    }

    @Override
    public ObjectContent open(Bucket bucket, String key) {
        ResponseInputStream<GetObjectResponse> content = get(bucket, key, null);
        long size = content.response().contentLength();
        return new ObjectContent(content, size, 0, size, Optional.empty());
    }

    @Override
    public ObjectContent open(Bucket bucket, String key, long from, long length) {
        if (length == 0) {
            return new ObjectContent(InputStream.nullInputStream(), from, from, 0, Optional.empty());
        }
        ResponseInputStream<GetObjectResponse> part = get(bucket, key, "bytes=" + from + "-" + (from + length - 1));
        String range = part.response().contentRange();
        long size = range == null ? from + length : Long.parseLong(range.substring(range.indexOf('/') + 1));
        return new ObjectContent(part, size, from, length, Optional.empty());
    }

    private ResponseInputStream<GetObjectResponse> get(Bucket bucket, String key, String range) {
        ObjectKey.require(key);
        return ask(
                "Object " + bucket.label() + "/" + key + " cannot be read",
                () -> client.getObject(get -> get.bucket(name(bucket)).key(key).range(range)));
    }

    @Override
    public Optional<StoredObject> find(Bucket bucket, String key) {
        ObjectKey.require(key);
        return ask("Object " + bucket.label() + "/" + key + " cannot be looked at", () -> {
            try {
                HeadObjectResponse head =
                        client.headObject(ask -> ask.bucket(name(bucket)).key(key));
                return Optional.of(new StoredObject(bucket, key, head.contentLength(), head.lastModified()));
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    @Override
    public void delete(Bucket bucket, String key) {
        ObjectKey.require(key);
        ask(
                "Object " + bucket.label() + "/" + key + " cannot be deleted",
                () -> client.deleteObject(delete -> delete.bucket(name(bucket)).key(key)));
    }

    @Override
    public void walk(Bucket bucket, String prefix, Consumer<StoredObject> visitor) {
        requireBucket(bucket);
        ask("Bucket " + name(bucket) + " cannot be listed", () -> {
            client.listObjectsV2Paginator(list -> list.bucket(name(bucket)).prefix(prefix))
                    .contents()
                    .forEach(found ->
                            visitor.accept(new StoredObject(bucket, found.key(), found.size(), found.lastModified())));
            return null;
        });
    }

    @Override
    public Optional<URI> presigned(Bucket bucket, String key, Duration life, Map<String, String> headers) {
        GetObjectRequest get = GetObjectRequest.builder()
                .bucket(name(bucket))
                .key(ObjectKey.require(key))
                .responseContentType(headers.get("Content-Type"))
                .responseContentDisposition(headers.get("Content-Disposition"))
                .build();
        return presigner.map(signer -> URI.create(
                signer.presignGetObject(sign -> sign.signatureDuration(life).getObjectRequest(get))
                        .url()
                        .toString()));
    }

    @Override
    public void tidy(Duration age) {
        Instant before = Instant.now().minus(age);
        for (Bucket bucket : buckets) {
            requireBucket(bucket);
            ask("Uploads to " + name(bucket) + " cannot be listed", () -> {
                client.listMultipartUploads(list -> list.bucket(name(bucket))).uploads().stream()
                        .filter(upload -> upload.initiated().isBefore(before))
                        .forEach(upload -> abort(bucket, upload));
                return null;
            });
        }
    }

    private void abort(Bucket bucket, MultipartUpload upload) {
        client.abortMultipartUpload(
                abort -> abort.bucket(name(bucket)).key(upload.key()).uploadId(upload.uploadId()));
    }

    @Override
    public Map<String, Object> look() {
        Bucket any = buckets.contains(Bucket.DOCUMENTS)
                ? Bucket.DOCUMENTS
                : buckets.iterator().next();
        requireBucket(any);
        ask("The S3 does not answer", () -> client.headBucket(head -> head.bucket(name(any))));
        return Map.of("store", "s3");
    }

    /** Made at the first use where it is not there, so that a new S3 needs no preparation. */
    private void requireBucket(Bucket bucket) {
        synchronized (known) {
            if (known.contains(bucket)) {
                return;
            }
            ask("Bucket " + name(bucket) + " can neither be found nor made", () -> {
                makeWhereMissing(bucket);
                return null;
            });
            known.add(bucket);
        }
    }

    private void makeWhereMissing(Bucket bucket) {
        try {
            client.headBucket(head -> head.bucket(name(bucket)));
        } catch (S3Exception e) {
            if (e.statusCode() != NOT_FOUND) {
                throw e;
            }
            try {
                client.createBucket(create -> create.bucket(name(bucket)));
                LOG.infof("Bucket %s was made", name(bucket));
            } catch (BucketAlreadyOwnedByYouException anotherNode) {
                LOG.debugf("Bucket %s was made by another node", name(bucket));
            }
        }
    }

    private static <T> T ask(String failure, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw new StorageException(failure + ": " + e.getMessage(), e);
        }
    }

    private String name(Bucket bucket) {
        return address.bucketPrefix() + bucket.label();
    }

    @Override
    public void close() {
        client.close();
        presigner.ifPresent(S3Presigner::close);
    }
}
