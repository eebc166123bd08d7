package org.baobab.platform.web.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as RFC 9457 writes it. */
@Schema(name = "Problem", description = "A refusal, RFC 9457")
public record Problem(
        @Schema(examples = "urn:baobab:problem:not-found", description = "The kind of problem; stable")
        URI type,

        @Schema(examples = "Introuvable") String title,
        @Schema(examples = "404") int status,

        @Schema(examples = "Cette ressource n’existe pas, ou pas pour vous.")
        String detail,

        @Schema(examples = "/api/v1/organizations/0199d1c2-0000-7000-8000-000000000000")
        String instance,

        @Schema(examples = "5f1c9e0a7b2d4c63", description = "Name it when you ask for help")
        String traceId,

        @Schema(description = "For 400: each mistake of the request")
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:baobab:problem:";

    /** One mistake: where, and what would be right. */
    @Schema(name = "FieldError")
    public record FieldError(
            @Schema(examples = "startsAt") String field,

            @Schema(examples = "Indiquez un instant ISO-8601 en UTC, par exemple 2026-11-21T08:30:00Z.")
            String message) {}
}
