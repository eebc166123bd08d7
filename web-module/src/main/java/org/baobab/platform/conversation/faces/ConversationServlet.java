package org.baobab.platform.conversation.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.conversation.MessageView;
import org.baobab.platform.conversation.ReportConversation;
import org.baobab.platform.conversation.WriteMessage;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.rest.DocumentSender;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;
import org.baobab.platform.web.json.JsonbProvider;

/**
 * What the script of the conversations' pages asks, as {@code /conversations/act/<id>/<what>}: whatever goes wrong is a problem, with the sentence that the
 * page shows. The page filter has seen to it that one of our pages asks.
 */
@WebServlet(name = PageFilter.CONVERSATIONS, urlPatterns = "/conversations/act/*")
public class ConversationServlet extends PageServlet {
    private static final String GET = "GET";

    @Inject
    transient Conversations conversations;

    @Inject
    transient MessageFiles files;

    @Inject
    transient DocumentSender sender;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).substring(1).split("/");
        if (path[0].equals("unread")) {
            write(response, HttpServletResponse.SC_OK, JsonbProvider.write(conversations.unread()));
        } else if (path.length == 3 && path[1].equals("content")) {
            DocumentView document = conversations.attached(id(path[0]), id(path[2]));
            sender.send(document, request.getParameter("download") != null, request, response);
        } else if (path.length != 2 || GET.equals(request.getMethod())) {
            throw new NotFoundException("Act", request.getPathInfo());
        } else {
            act(id(path[0]), path[1], request, response);
        }
    }

    private void act(UUID id, String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        switch (what) {
            case "messages" -> {
                MessageView written =
                        conversations.write(id, new WriteMessage(request.getParameter("text"), documents(request)));
                write(
                        response,
                        HttpServletResponse.SC_CREATED,
                        Json.createObjectBuilder()
                                .add("number", written.number())
                                .build()
                                .toString());
            }
            case "files" -> store(id, Bucket.UPLOADS, request, response);
            case "photos" -> store(id, Bucket.PHOTOS, request, response);
            case "read" -> conversations.read(id, upTo(request));
            case "typing" -> conversations.typing(id);
            case "block" -> conversations.block(id);
            case "unblock" -> conversations.unblock(id);
            case "report" ->
                conversations.report(id, new ReportConversation(reason(request), request.getParameter("text")));
            default -> throw new NotFoundException("Act", what);
        }
    }

    /** Nobody stores anything for a thread that is not theirs. */
    private void store(UUID id, Bucket bucket, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        conversations.get(id);
        write(response, HttpServletResponse.SC_CREATED, JsonbProvider.write(files.take(request, bucket)));
    }

    private static UUID upTo(HttpServletRequest request) {
        String message = request.getParameter("upTo");
        return message == null || message.isEmpty() ? null : id(message);
    }

    private static List<UUID> documents(HttpServletRequest request) {
        String[] ids = request.getParameterValues("documentId");
        return ids == null
                ? List.of()
                : Arrays.stream(ids).map(ConversationServlet::id).toList();
    }

    private static ReportConversation.Reason reason(HttpServletRequest request) {
        try {
            return ReportConversation.Reason.valueOf(String.valueOf(request.getParameter("reason")));
        } catch (IllegalArgumentException none) {
            throw new RuleViolationException("reason", "required");
        }
    }

    private static void write(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Conversation", text);
        }
    }
}
