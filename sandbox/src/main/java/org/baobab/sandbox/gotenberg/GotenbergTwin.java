package org.baobab.sandbox.gotenberg;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.Service;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** Gotenberg's routes for pages and for documents, its health and its version. */
public final class GotenbergTwin implements Twin {
    private static final String BASE = "/gotenberg";
    private static final String ACCOUNT = "gotenberg:sandbox";
    private static final Set<String> PACKED = Set.of("docx", "odt", "xlsx", "ods", "pptx", "odp");
    private static final Set<String> DOCUMENTS =
            Set.of("csv", "doc", "docx", "odp", "ods", "odt", "ppt", "pptx", "rtf", "txt", "xls", "xlsx");
    private static final List<String> FLAGS =
            List.of("landscape", "merge", "printBackground", "preferCssPageSize", "pdfua", "exportBookmarks");

    private final Faults faults;

    public GotenbergTwin(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void mount(Routes routes) {
        routes.get(BASE + "/health", request -> Answer.json(200, health()));
        routes.get(BASE + "/version", request -> plain(200, "8.21.0"));
        routes.post(BASE + "/forms/libreoffice/convert", request -> around(request, GotenbergTwin::office));
        routes.post(BASE + "/forms/chromium/convert/html", request -> around(request, GotenbergTwin::page));
    }

    private Answer around(Request request, Function<MultipartForm, Optional<String>> check) {
        Answer answer = faults.around(Service.PDF, GotenbergTwin::fault, () -> convert(request, check));
        return answer.with("Gotenberg-Trace", request.header("Gotenberg-Trace").orElseGet(() -> UUID.randomUUID()
                .toString()));
    }

    private static Answer convert(Request request, Function<MultipartForm, Optional<String>> check) {
        if (!isKnown(request)) {
            return plain(401, "Unauthorized").with("WWW-Authenticate", "basic realm=Restricted");
        }
        Optional<MultipartForm> form = MultipartForm.of(request);
        if (form.isEmpty()) {
            return plain(415, "Invalid 'Content-Type' header value: want 'multipart/form-data'");
        }
        Optional<String> refusal = flags(form.get()).or(() -> check.apply(form.get()));
        if (refusal.isPresent()) {
            return plain(400, refusal.get());
        }
        String name = request.header("Gotenberg-Output-Filename")
                .orElseGet(() -> UUID.randomUUID().toString());
        return Answer.of(200, "application/pdf", pdf(form.get()))
                .with("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
    }

    private static boolean isKnown(Request request) {
        String wanted = "Basic " + Base64.getEncoder().encodeToString(ACCOUNT.getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization")
                .filter(given -> MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static Optional<String> flags(MultipartForm form) {
        return FLAGS.stream()
                .filter(form.fields()::containsKey)
                .filter(name -> !form.fields().get(name).matches("true|false|1|0"))
                .findFirst()
                .map(name ->
                        "Invalid form data: form value '%s' is invalid (got '%s', resulting to strconv.ParseBool: parsing \"%s\": invalid syntax)"
                                .formatted(
                                        name,
                                        form.fields().get(name),
                                        form.fields().get(name)));
    }

    private static Optional<String> office(MultipartForm form) {
        String ranges = form.fields().get("nativePageRanges");
        if (ranges != null && !ranges.matches("[0-9, -]+")) {
            return Optional.of("Malformed page ranges '" + ranges + "' (nativePageRanges)");
        }
        boolean any = false;
        for (var file : form.files().entrySet()) {
            String extension =
                    file.getKey().substring(file.getKey().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            any |= DOCUMENTS.contains(extension);
            boolean zip = file.getValue().length > 1 && file.getValue()[0] == 'P' && file.getValue()[1] == 'K';
            if (PACKED.contains(extension) && !zip) {
                return Optional.of(
                        "LibreOffice failed to process a document: the file may be corrupt, or its password is missing or wrong");
            }
        }
        return any
                ? Optional.empty()
                : Optional.of("Invalid form data: no form file found for extensions: ["
                        + String.join(
                                " ",
                                DOCUMENTS.stream()
                                        .sorted()
                                        .map(each -> "." + each)
                                        .toList()) + "]");
    }

    private static Optional<String> page(MultipartForm form) {
        return form.files().containsKey("index.html")
                ? Optional.empty()
                : Optional.of("Invalid form data: form file 'index.html' is required");
    }

    private static byte[] pdf(MultipartForm form) {
        List<String> lines = new ArrayList<>(List.of("Converted by the sandbox"));
        form.files().forEach((name, content) -> lines.add(name + " " + content.length + " bytes"));
        form.fields().forEach((name, value) -> lines.add(name + "=" + value));
        return SmallPdf.of(lines);
    }

    private static jakarta.json.JsonObject health() {
        String now = Instant.now().toString();
        var part = Json.createObjectBuilder()
                .add("status", "up")
                .add("timestamp", now)
                .build();
        return Json.createObjectBuilder()
                .add("status", "up")
                .add("details", Json.createObjectBuilder().add("chromium", part).add("libreoffice", part))
                .build();
    }

    private static Answer fault(int status) {
        return plain(status, status == 503 ? "Service Unavailable" : "Internal Server Error");
    }

    private static Answer plain(int status, String words) {
        return Answer.of(status, "text/plain; charset=UTF-8", words.getBytes(StandardCharsets.UTF_8));
    }
}
