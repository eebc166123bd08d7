package org.baobab.listings.contact.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baobab.listings.contact.Inquiry;
import org.baobab.listings.contact.ListingInquiries;
import org.baobab.platform.conversation.ConversationView;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;

/** Takes the message that somebody writes on the page of a listing: a form with {@code message} and {@code phone}. */
@WebServlet(name = PageFilter.INQUIRIES, urlPatterns = "/my/inquiries/*")
public class InquiryServlet extends PageServlet {
    @Inject
    transient ListingInquiries inquiries;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        ConversationView conversation = inquiries.inquire(
                id(request, "Listing"), new Inquiry(request.getParameter("message"), request.getParameter("phone")));
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setContentType("application/json");
        response.getOutputStream()
                .write(Json.createObjectBuilder()
                        .add("conversation", conversation.id().toString())
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
