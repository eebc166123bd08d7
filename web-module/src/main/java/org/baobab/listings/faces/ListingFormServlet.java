package org.baobab.listings.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.problem.ProblemWriter;

/**
 * What the script of a listing's form speaks with, where the cookie says who types. {@code /{draft}} is saved and discarded; below it are its listing, the
 * listing's photos, and what becomes of both. A refusal that the form shows is an answer like another, so that the browser's console stays quiet.
 */
@WebServlet(name = PageFilter.LISTING_FORMS, urlPatterns = "/my/listings/form/*")
public class ListingFormServlet extends HttpServlet {
    private static final int LARGEST_BODY = 256 * 1024;

    @Inject
    transient ListingFormSteps steps;

    @Inject
    transient ListingFormPhotos photos;

    @Inject
    transient Caller caller;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            caller.requireAccount();
            answer(response, told(request));
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.write(request, response, failure);
        }
    }

    private JsonStructure told(HttpServletRequest request) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/");
        UUID id = path.length > 1 ? id(path[1]) : null;
        String what = path.length > 2 ? path[2] : "";
        if (id == null || path.length > 4) {
            throw new NotFoundException("Form", request.getPathInfo());
        }
        if ("photos".equals(what)) {
            return photos(request, id, path.length == 4 ? id(path[3]) : null);
        }
        return switch (request.getMethod() + " " + what) {
            case "PUT " -> steps.save(id, body(request));
            case "DELETE " -> steps.discard(id);
            case "POST listing" -> steps.ensureListing(id);
            case "DELETE listing" -> steps.deleteListing(id);
            case "POST submit" -> steps.submit(id, "true".equals(request.getParameter("publish")));
            case "POST settle" -> steps.settle(id, body(request));
            default -> throw new NotFoundException("Form", request.getPathInfo());
        };
    }

    private JsonStructure photos(HttpServletRequest request, UUID draft, UUID photo) throws IOException {
        return switch (request.getMethod()) {
            case "POST" -> photos.add(draft, request);
            case "PUT" -> photos.order(draft, body(request));
            case "DELETE" -> photos.remove(draft, photo);
            default -> throw new NotFoundException("Form", request.getPathInfo());
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Form", text);
        }
    }

    private static JsonObject body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new TooLargeException("body-too-large", "The form is too large", Map.of());
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new RuleViolationException("body", "type.object");
        }
    }

    private static void answer(HttpServletResponse response, JsonStructure told) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(told.toString());
    }
}
