package org.baobab.platform.conversation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.conversation.ConversationView;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.conversation.ReportConversation;
import org.baobab.platform.conversation.Unread;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's threads, their own and those of the organisations for which they write. */
@Path("conversations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ConversationsResource {
    @Inject
    Conversations conversations;

    @GET
    @Operation(
            operationId = "conversations",
            summary = "My conversations, the one with the newest message first",
            description =
                    "Those that I began or was written to in, and those of every organisation in which I am at least AGENT. Changes arrive on the"
                            + " WebSocket as conversation.message, conversation.read and conversation.unread.")
    @APIResponse(
            responseCode = "200",
            description = "Conversations with their last message",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "conversations", value = Examples.CONVERSATIONS)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    public Slice<ConversationView> list(
            @Parameter(description = "Only those whose subject, people or messages hold this text") @QueryParam("q")
                    String text,
            @BeanParam ListParams list) {
        return conversations.list(text, list.paging());
    }

    @GET
    @Path("unread")
    @Operation(operationId = "unreadConversations", summary = "How much I have not read")
    @APIResponse(
            responseCode = "200",
            description =
                    "Messages, and the conversations that hold them; what somebody on my side has answered does not count",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Unread.class),
                            examples = @ExampleObject(name = "unread", value = Examples.UNREAD)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    public Unread unread() {
        return conversations.unread();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "conversation", summary = "One conversation")
    @APIResponse(
            responseCode = "200",
            description = "The conversation with its last message",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConversationView.class),
                            examples = @ExampleObject(name = "conversation", value = Examples.CONVERSATION)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public ConversationView get(@PathParam("id") UUID id) {
        return conversations.get(id);
    }

    @POST
    @Path("{id}/read")
    @Operation(
            operationId = "readConversation",
            summary = "Mark what the other side wrote as read",
            description = "The other side sees it. A mark never goes back.")
    @APIResponse(responseCode = "204", description = "It is read, perhaps since before")
    @APIResponse(responseCode = "400", description = "upTo is no UUID")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(
            responseCode = "404",
            description = "The caller takes part in no such conversation, or it has no such message")
    public void read(
            @PathParam("id") UUID id,
            @Parameter(description = "The last message that was read; all of them where it is left out")
                    @QueryParam("upTo")
                    UUID upTo) {
        conversations.read(id, upTo);
    }

    @POST
    @Path("{id}/typing")
    @Operation(
            operationId = "typeInConversation",
            summary = "Tell the other side that I am writing",
            description =
                    "It arrives as conversation.typing where somebody looks, and is kept nowhere. Every few seconds is enough.")
    @APIResponse(responseCode = "204", description = "Whoever looks was told")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public void typing(@PathParam("id") UUID id) {
        conversations.typing(id);
    }

    @POST
    @Path("{id}/block")
    @Operation(
            operationId = "blockCorrespondent",
            summary = "Refuse all messages of the other side",
            description =
                    "In every conversation, with the person or the organisation as a whole; a member blocks for the whole organisation. Nothing that was"
                            + " written goes away. The other side is answered 409 when it writes, and so is one's own until the block is taken back.")
    @APIResponse(responseCode = "204", description = "The other side is blocked, perhaps since before")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public void block(@PathParam("id") UUID id) {
        conversations.block(id);
    }

    @DELETE
    @Path("{id}/block")
    @Operation(operationId = "unblockCorrespondent", summary = "Take a block back")
    @APIResponse(responseCode = "204", description = "The other side may write, as far as this side is concerned")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public void unblock(@PathParam("id") UUID id) {
        conversations.unblock(id);
    }

    @POST
    @Path("{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportConversation",
            summary = "Ask moderators to look into a conversation",
            description = "They read its last messages. A second report of the same person changes nothing.")
    @APIResponse(responseCode = "204", description = "It is reported, perhaps since before")
    @APIResponse(responseCode = "400", description = "The reason is missing or unknown, or the text is too long")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public void report(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportConversation.class),
                                            examples = @ExampleObject(name = "report", value = Examples.REPORT)))
                    @NotNull
                    @Valid
                    ReportConversation report) {
        conversations.report(id, report);
    }
}
