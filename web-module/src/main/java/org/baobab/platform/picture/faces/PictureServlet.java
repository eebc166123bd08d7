package org.baobab.platform.picture.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.problem.ProblemTexts;

/**
 * Shows pictures on pages, where the cookie says who looks; below the API it does not count. A form sends a face or a logo here; its script wants words back,
 * a browser without scripts the page it came from. The page filter has seen to it that one of our pages asks.
 */
@WebServlet(name = PageFilter.PICTURES, urlPatterns = "/pictures/*")
public class PictureServlet extends HttpServlet {
    private static final int WIDEST = 1600;

    @Inject
    transient Documents documents;

    @Inject
    transient Pictures pictures;

    @Inject
    transient ShownPictures shown;

    @Inject
    transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DocumentView document = document(id(request));
        if (!document.kind().isPicture()) {
            throw new NotFoundException("Picture", document.id());
        }
        String accept = request.getHeader("Accept");
        DocumentView fitting =
                pictures.shown(document, width(request), accept != null && accept.contains("image/webp"));
        boolean drawn = !fitting.objectKey().equals(document.objectKey());
        // A document and its drawings never change; until there is one the next page shall ask again.
        response.setHeader("Cache-Control", drawn ? "private, max-age=86400, immutable" : "private, no-cache");
        response.addHeader("Vary", "Accept");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentType(fitting.contentType());
        response.setContentLengthLong(fitting.size());
        try (DocumentContent content = documents.open(fitting)) {
            content.stream().transferTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new ServletException(gone);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID picture =
                    switch (String.valueOf(request.getPathInfo())) {
                        case "/face" -> shown.takeFace(request);
                        case "/face/remove" -> shown.removeFace();
                        case "/logo" -> shown.takeLogo(request);
                        case "/logo/remove" -> shown.removeLogo();
                        default -> throw new NotFoundException("Form", request.getPathInfo());
                    };
            answer(request, response, "picture", picture == null ? "" : picture.toString());
        } catch (NotFoundException missing) {
            throw missing;
        } catch (AppException refused) {
            answer(request, response, "message", words(refused));
        }
    }

    private String words(AppException refused) {
        if (refused instanceof RuleViolationException broken) {
            RuleViolationException.Violation first = broken.violations().getFirst();
            return ProblemTexts.text(preferences.getLocale(), "rule." + first.rule(), "rule.invalid", first.facts());
        }
        return ProblemTexts.text(
                preferences.getLocale(), refused.slug() + ".detail", "conflict.detail", refused.facts());
    }

    /** A refusal is an answer like another: the script looks for which it is, and the console stays quiet. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, String name, String value)
            throws IOException {
        if (request.getHeader("X-Requested-With") == null) {
            response.sendRedirect(request.getPathInfo().startsWith("/logo") ? "/organization" : "/me");
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder().add(name, value).build().toString());
    }

    private DocumentView document(UUID id) {
        try {
            return documents.get(id);
        } catch (NotFoundException | UnauthenticatedException hidden) {
            return pictures.lent(id).orElseThrow(() -> new NotFoundException("Picture", id));
        }
    }

    private static UUID id(HttpServletRequest request) {
        String path = String.valueOf(request.getPathInfo());
        try {
            return UUID.fromString(path.substring(1));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("Picture", path);
        }
    }

    private static int width(HttpServletRequest request) {
        try {
            return Math.clamp(Integer.parseInt(request.getParameter("width")), 1, WIDEST);
        } catch (NumberFormatException none) {
            return WIDEST;
        }
    }
}
