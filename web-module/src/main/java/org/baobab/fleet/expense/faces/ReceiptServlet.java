package org.baobab.fleet.expense.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.baobab.fleet.expense.DriverExpenses;
import org.baobab.fleet.expense.Receipts;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.document.rest.DocumentSender;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** Takes the receipts of a form one by one, as they are chosen, and shows those of an expense to whoever may see it. */
@WebServlet(name = PageFilter.RECEIPTS, urlPatterns = "/fleet/receipts/*")
public class ReceiptServlet extends PageServlet {
    private static final int MOST_PARTS = 4;
    private static final int TAKEN = 201;

    @Inject
    transient Documents documents;

    @Inject
    transient DriverExpenses mine;

    @Inject
    transient Receipts receipts;

    @Inject
    transient DocumentSender sender;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("POST".equals(request.getMethod())) {
            tell(response, take(request));
        } else {
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/");
        if (path.length != 3) {
            throw new NotFoundException("Receipt", request.getPathInfo());
        }
        DocumentView receipt = receipts.require(FleetKeys.of("Expense", path[1]), FleetKeys.of("Document", path[2]));
        sender.send(receipt, request.getParameter("download") != null, request, response);
    }

    /** Of a driver where the form names the vehicle, else of a member. */
    private DocumentView take(HttpServletRequest request) throws IOException {
        Parts parts = Parts.of(request, MOST_PARTS);
        for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile() && !part.get().fileName().isBlank()) {
                String name = part.get().fileName();
                NewDocument receipt = NewDocument.of(bucket(name), name);
                String vehicle = request.getParameter("vehicle");
                return vehicle == null
                        ? documents.store(receipt, part.get().stream())
                        : mine.keep(FleetKeys.find(vehicle), receipt, part.get().stream());
            }
        }
        throw new RuleViolationException("file", "document.file");
    }

    /** What the content is, the store finds out; this only says on which shelf it would stand. */
    private static Bucket bucket(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? Bucket.DOCUMENTS : Bucket.PHOTOS;
    }

    private static void tell(HttpServletResponse response, DocumentView receipt) throws IOException {
        byte[] body = Json.createObjectBuilder()
                .add("id", receipt.id().toString())
                .add("name", receipt.name())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(TAKEN);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
