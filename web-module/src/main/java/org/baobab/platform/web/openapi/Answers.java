package org.baobab.platform.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.web.problem.Problem;
import org.baobab.platform.web.problem.ProblemTexts;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers of one operation: those that its resource names, and those that the trunk gives. */
final class Answers {
    private static final Map<Integer, String> SLUGS = Map.ofEntries(
            Map.entry(400, "invalid-request"),
            Map.entry(401, "credentials-missing"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "stale-version"),
            Map.entry(413, "body-too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "idempotency-key-reused"),
            Map.entry(429, "too-many-requests"),
            Map.entry(500, "internal-error"),
            Map.entry(503, "unavailable"));
    private static final Map<String, String> HEADERS = Map.of(
            "X-Request-Id", "RequestId",
            "RateLimit-Limit", "RateLimitLimit",
            "RateLimit-Remaining", "RateLimitRemaining",
            "RateLimit-Reset", "RateLimitReset");

    private final APIResponses responses;

    Answers(APIResponses responses) {
        this.responses = responses;
    }

    Answers problemsOf(HttpMethod method, boolean open, boolean namesOne, boolean takesBody, boolean isAuth) {
        List.of(400, 406, 429, 500).forEach(this::problem);
        if (!open) {
            problem(401);
            problem(403);
        }
        if (namesOne) {
            problem(404);
        }
        if (takesBody) {
            problem(413);
            problem(415);
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH) {
            problem(412);
        }
        if (method == HttpMethod.POST && !isAuth) {
            problem(409);
            problem(422);
        }
        complete();
        return this;
    }

    void headers(boolean versioned, boolean isRead) {
        if (versioned && isRead) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("The caller has this version"));
        }
        responses.getAPIResponses().forEach((code, answer) -> {
            HEADERS.forEach((name, component) -> header(answer, name, component));
            switch (code) {
                case "200" -> {
                    if (versioned) {
                        header(answer, "ETag", "ETag");
                    }
                }
                case "201" -> header(answer, "Location", "Location");
                case "401" -> header(answer, "WWW-Authenticate", "WwwAuthenticate");
                case "429", "503" -> header(answer, "Retry-After", "RetryAfter");
                default -> {
                    // Only what all answers have.
                }
            }
        });
    }

    private void problem(int status) {
        String code = Integer.toString(status);
        if (responses.getAPIResponse(code) == null) {
            responses.addAPIResponse(
                    code, OASFactory.createAPIResponse().description(text(SLUGS.get(status) + ".title")));
        }
    }

    /** Every refusal has the same shape, and an example of its own. */
    private void complete() {
        new LinkedHashMap<>(responses.getAPIResponses()).forEach((code, answer) -> {
            boolean refusal = code.matches("[45]\\d\\d");
            if (refusal && answer.getContent() == null && answer.getRef() == null) {
                answer.setContent(OASFactory.createContent()
                        .addMediaType(Problem.MEDIA_TYPE, problemType(Integer.parseInt(code))));
            }
        });
    }

    private static MediaType problemType(int status) {
        String slug = SLUGS.getOrDefault(status, "conflict");
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problem.TYPE_PREFIX + slug);
        example.put("title", text(slug + ".title"));
        example.put("status", status);
        example.put("detail", text(slug + ".detail"));
        example.put("instance", "/api/v1/organizations");
        example.put("traceId", "5f1c9e0a7b2d4c630c1f2e3d4a5b6c7d");
        if (status == 400) {
            example.put("errors", List.of(Map.of("field", "name", "message", text("rule.required"))));
        }
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .addExample("problem", OASFactory.createExample().value(example));
    }

    private static String text(String key) {
        return ProblemTexts.text(Locale.ENGLISH, key, key, Map.of("seconds", 7));
    }

    private static void header(APIResponse answer, String name, String component) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, OASFactory.createHeader().ref(component));
        }
    }
}
