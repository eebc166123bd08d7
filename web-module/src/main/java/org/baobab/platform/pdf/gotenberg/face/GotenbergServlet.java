package org.baobab.platform.pdf.gotenberg.face;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.word.WordSettings;
import org.baobab.platform.web.upload.SpooledForm;
import org.jboss.logging.Logger;

/** Leads each of Gotenberg's paths to its work, and answers as Gotenberg does. */
@WebServlet(name = "gotenberg", urlPatterns = "/gotenberg/*")
public class GotenbergServlet extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(GotenbergServlet.class);
    private static final String TRACE = "Gotenberg-Trace";
    private static final String VERSION = "8.0.0+baobab";

    @Inject
    transient Caller caller;

    @Inject
    transient Conversions conversions;

    @Inject
    transient FaceHealth health;

    @Inject
    transient WordSettings settings;

    @Inject
    transient PdfFolder folder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        trace(request, response);
        switch (path(request)) {
            case "/health" -> health.write(response);
            case "/version" -> plain(response, 200, VERSION);
            default -> plain(response, 404, "Not Found");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        trace(request, response);
        if (!caller.isAuthenticated()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Restricted\"");
            plain(response, 401, "Unauthorized");
            return;
        }
        try {
            convert(request).send(response, request.getHeader("Gotenberg-Output-Filename"));
        } catch (GotenbergRefusal refusal) {
            plain(response, refusal.status(), refusal.getMessage());
        } catch (TooLargeException tooLarge) {
            plain(response, 413, "Request Entity Too Large");
        } catch (UnavailableException away) {
            response.setHeader("Retry-After", "5");
            plain(response, 503, "Service Unavailable");
        } catch (RuleViolationException broken) {
            plain(response, 400, "Invalid form data: " + broken.getMessage());
        } catch (AppException refused) {
            plain(response, 400, refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Request %s to %s failed", caller.requestId(), request.getRequestURI());
            plain(response, 500, "Internal Server Error");
        }
    }

    private Result convert(HttpServletRequest request) {
        String path = path(request);
        if (!conversions.knows(path)) {
            throw new GotenbergRefusal(404, "Not Found");
        }
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new GotenbergRefusal(
                    415, "Invalid 'Content-Type' header value: want 'multipart/form-data', got '" + type + "'");
        }
        if (request.getHeader("Gotenberg-Webhook-Url") != null) {
            throw GotenbergRefusal.invalid(
                    "webhooks are not supported by this server; use /api/v1/convert with async=true");
        }
        try (SpooledForm form = SpooledForm.read(request, settings.largest(), folder::newFile)) {
            return conversions.run(path, form);
        }
    }

    private void trace(HttpServletRequest request, HttpServletResponse response) {
        String wanted = request.getHeader(TRACE);
        boolean sane = wanted != null && wanted.matches("[\\x21-\\x7E]{1,100}");
        response.setHeader(TRACE, sane ? wanted : caller.requestId());
        response.setHeader("Cache-Control", "no-store");
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "/" : request.getPathInfo();
    }

    static void plain(HttpServletResponse response, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain; charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
