package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.web.problem.ProblemWriter;

/** The same answers as the API's, for pages. */
@ApplicationScoped
public class DocumentSender {
    @Inject
    Documents documents;

    @Inject
    Pictures pictures;

    @Inject
    Delivery delivery;

    @Inject
    ProblemWriter problems;

    public void send(UUID documentId, boolean download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(documents.get(documentId), download, request, response);
    }

    /** A document whose view the caller was given, whoever it belongs to. */
    public void send(DocumentView document, boolean download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Response answer = delivery.of(shown(document, request, response), download, request, response);
        if (answer.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
            problems.write(request, response, answer.getStatus());
            return;
        }
        response.setStatus(answer.getStatus());
        if (answer.getMediaType() != null) {
            response.setContentType(answer.getMediaType().toString());
        }
        if (answer.getEntity() instanceof DocumentContent content) {
            try (content) {
                ContentWriter.send(content, response.getOutputStream());
            }
        }
    }

    /** The document, or the size of a picture that the page asks for. */
    private DocumentView shown(DocumentView document, HttpServletRequest request, HttpServletResponse response) {
        String width = request.getParameter("width");
        if (width == null || !width.matches("\\d{1,5}") || !document.kind().isPicture()) {
            return document;
        }
        response.addHeader("Vary", "Accept");
        return pictures.shown(document, Integer.parseInt(width), WebpWish.of(request.getHeader("Accept")));
    }
}
