package org.baobab.platform.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * One object on its way to an S3. Each part is read whole before it is sent, so that it can be sent again, and goes with its MD5, which the S3 compares with
 * what it received: the one checksum that every S3 knows, and good enough against a line that errs.
 */
final class S3Put {
    private static final Logger LOG = Logger.getLogger(S3Put.class);

    /** What S3 asks of every part but the last. */
    private static final int SMALLEST_PART = 5 * 1024 * 1024;

    /** S3 takes ten thousand parts: after each thousand they grow, so that a backup of terabytes fits, too. */
    private static final int SAME_SIZE = 1000;

    private static final String BINARY = "application/octet-stream";

    private final S3Client client;
    private final String bucket;
    private final String key;

    S3Put(S3Client client, String bucket, String key) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
    }

    /** @return the size of the object */
    long send(InputStream in) throws IOException {
        byte[] part = new byte[SMALLEST_PART];
        int length = in.readNBytes(part, 0, part.length);
        if (length < part.length) {
            putWhole(part, length);
            return length;
        }
        return sendParts(part, in);
    }

    private void putWhole(byte[] bytes, int length) {
        try {
            client.putObject(put -> put.bucket(bucket).key(key).contentMD5(md5(bytes, length)), body(bytes, length));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    private long sendParts(byte[] first, InputStream in) throws IOException {
        String upload = begin();
        boolean complete = false;
        try {
            List<CompletedPart> parts = new ArrayList<>();
            byte[] part = first;
            int length = first.length;
            long size = 0;
            while (length > 0) {
                parts.add(sendPart(upload, parts.size() + 1, part, length));
                size += length;
                if (parts.size() % SAME_SIZE == 0) {
                    part = new byte[part.length * 2];
                }
                length = in.readNBytes(part, 0, part.length);
            }
            finish(upload, parts);
            complete = true;
            return size;
        } finally {
            if (!complete) {
                abort(upload);
            }
        }
    }

    private String begin() {
        try {
            return client.createMultipartUpload(create -> create.bucket(bucket).key(key))
                    .uploadId();
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    private CompletedPart sendPart(String upload, int number, byte[] bytes, int length) {
        try {
            UploadPartResponse sent = client.uploadPart(
                    part -> part.bucket(bucket)
                            .key(key)
                            .uploadId(upload)
                            .partNumber(number)
                            .contentMD5(md5(bytes, length)),
                    body(bytes, length));
            return CompletedPart.builder().partNumber(number).eTag(sent.eTag()).build();
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    private void finish(String upload, List<CompletedPart> parts) {
        try {
            client.completeMultipartUpload(complete ->
                    complete.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    /** What the failure leaves there would be paid for and never seen. */
    private void abort(String upload) {
        try {
            client.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(upload));
        } catch (SdkException e) {
            LOG.infof("Parts of %s/%s stay until the next tidying: %s", bucket, key, e.getMessage());
        }
    }

    /** Without another copy of the bytes. */
    private static RequestBody body(byte[] bytes, int length) {
        return RequestBody.fromContentProvider(() -> new ByteArrayInputStream(bytes, 0, length), length, BINARY);
    }

    private StorageException failed(SdkException e) {
        return new StorageException("Object " + bucket + "/" + key + " could not be stored: " + e.getMessage(), e);
    }

    private static String md5(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(bytes, 0, length);
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
