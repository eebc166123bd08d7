package org.baobab.platform.document.tus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.document.UploadView;
import org.baobab.platform.document.Uploads;
import org.baobab.platform.document.rest.BucketName;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.storage.Bucket;

/** The protocol, whatever its address. */
@ApplicationScoped
public class Tus {
    public static final String BODY = "application/offset+octet-stream";
    public static final String OFFSET = "Upload-Offset";
    public static final String LENGTH = "Upload-Length";

    /** What an upload became: beyond the protocol, for those who want to go on with it. */
    public static final String DOCUMENT = "Upload-Document";

    static final String VERSION = "1.0.0";

    private static final String EXTENSIONS = "creation,creation-with-upload,termination,expiration";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    Uploads uploads;

    public TusAnswer options() {
        return TusAnswer.of(204)
                .with("Tus-Version", VERSION)
                .with("Tus-Extension", EXTENSIONS)
                .with("Tus-Max-Size", Bucket.RECORDINGS.maxSize());
    }

    /** @param base where uploads are, ending in a slash */
    public TusAnswer create(HttpServletRequest request, String base) {
        if (speaksAnother(request)) {
            return another();
        }
        Map<String, String> metadata = UploadMetadata.parse(request.getHeader(UploadMetadata.HEADER));
        String bucket = metadata.getOrDefault("bucket", Bucket.UPLOADS.label());
        String name = metadata.getOrDefault("filename", metadata.getOrDefault("name", ""));
        NewDocument what = NewDocument.of(BucketName.open(bucket), name).ofLength(number(request, LENGTH));
        UploadView upload = uploads.begin("true".equals(metadata.get("personal")) ? what.ofThePerson() : what);
        if (BODY.equals(request.getContentType()) && !upload.isComplete()) {
            upload = append(upload.id(), 0, request);
        }
        return at(TusAnswer.of(201), upload).with("Location", base + upload.id());
    }

    public TusAnswer head(HttpServletRequest request, UUID uploadId) {
        if (speaksAnother(request)) {
            return another();
        }
        UploadView upload = uploads.get(uploadId);
        return at(TusAnswer.of(200), upload)
                .with(LENGTH, upload.size())
                .with(
                        UploadMetadata.HEADER,
                        UploadMetadata.pair("filename", upload.name()) + ","
                                + UploadMetadata.pair("bucket", upload.bucket().label()))
                .with("Cache-Control", "no-store");
    }

    public TusAnswer patch(HttpServletRequest request, UUID uploadId) {
        if (speaksAnother(request)) {
            return another();
        }
        if (!BODY.equals(request.getContentType())) {
            return TusAnswer.of(415);
        }
        return at(TusAnswer.of(204), append(uploadId, number(request, OFFSET), request));
    }

    public TusAnswer delete(HttpServletRequest request, UUID uploadId) {
        if (speaksAnother(request)) {
            return another();
        }
        uploads.abandon(uploadId);
        return TusAnswer.of(204);
    }

    private UploadView append(UUID uploadId, long offset, HttpServletRequest request) {
        try {
            return uploads.append(uploadId, offset, request.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TusAnswer at(TusAnswer answer, UploadView upload) {
        answer.with(OFFSET, upload.received()).with("Upload-Expires", HTTP_DATE.format(upload.expiresAt()));
        return upload.isComplete() ? answer.with(DOCUMENT, upload.documentId()) : answer;
    }

    /** Who says nothing means this version: there is no other. */
    private static boolean speaksAnother(HttpServletRequest request) {
        String version = request.getHeader("Tus-Resumable");
        return version != null && !VERSION.equals(version);
    }

    private static TusAnswer another() {
        return TusAnswer.of(412).with("Tus-Version", VERSION);
    }

    private static long number(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        if (value == null) {
            throw new RuleViolationException(header, "required");
        }
        if (!value.matches("\\d{1,15}")) {
            throw new RuleViolationException(header, "upload.number");
        }
        return Long.parseLong(value);
    }
}
