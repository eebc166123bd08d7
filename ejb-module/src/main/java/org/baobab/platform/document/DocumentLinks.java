package org.baobab.platform.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.persistence.SharedKeys;
import org.baobab.platform.storage.ObjectStore;

/** Addresses that give one document to whoever has them, for a while, without a login. */
@ApplicationScoped
class DocumentLinks {
    private static final String KEY = "document_link_key";
    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofDays(30);

    /** The store's own address is asked for at the moment of the download and holds no longer than that takes to begin. */
    private static final Duration AT_THE_STORE = Duration.ofMinutes(5);

    @Inject
    DocumentRows rows;

    @Inject
    ObjectStore store;

    @Inject
    SharedKeys keys;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String documents;

    @PostConstruct
    void configure() {
        documents = settings.address("baobab.public.url", "http://localhost:8080") + "/api/v1/documents/";
    }

    DocumentLink link(UUID documentId, Duration life) {
        if (life == null || life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
            throw new RuleViolationException(
                    "expiresIn",
                    "document.link-life",
                    Map.of("least", SHORTEST.toSeconds(), "most", LONGEST.toSeconds()));
        }
        Instant until = clock.instant().plus(life).truncatedTo(ChronoUnit.SECONDS);
        rows.share(documentId, until);
        long expires = until.getEpochSecond();
        String signature = LinkSignature.of(documentId, expires, keys.of(KEY));
        return new DocumentLink(
                URI.create(documents + documentId + "/shared?expires=" + expires + "&signature=" + signature), until);
    }

    /** The document of a link that holds. A link that is none of ours leads to nothing that exists. */
    DocumentView follow(UUID documentId, String expires, String signature) {
        if (expires == null
                || signature == null
                || !expires.matches("\\d{1,12}")
                || !LinkSignature.holds(documentId, Long.parseLong(expires), signature, keys.of(KEY))) {
            throw new NotFoundException(DocumentRights.WHAT, documentId);
        }
        if (!clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expires)))) {
            throw new RefusedException("link-expired", "The link to document " + documentId + " is past its time");
        }
        return rows.shared(documentId);
    }

    Optional<URI> atTheStore(DocumentView document, Map<String, String> headers) {
        return store.presigned(document.bucket(), document.objectKey(), AT_THE_STORE, headers);
    }
}
