package org.baobab.platform.organization.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.AddMember;
import org.baobab.platform.organization.AddedMember;
import org.baobab.platform.organization.ChangeMember;
import org.baobab.platform.organization.InvitationView;
import org.baobab.platform.organization.MemberService;
import org.baobab.platform.organization.MemberView;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.web.OrganizationEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who works for an organisation. */
@Path("organizations/{organizationId}/members")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class MembersResource {
    @Inject
    MemberService members;

    @GET
    @Operation(operationId = "members", summary = "The members, in the order in which they joined")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "People and their roles",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.MEMBERS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Slice<MemberView> list(@BeanParam ListParams list) {
        return members.list(list.paging());
    }

    @POST
    @Operation(
            operationId = "addMember",
            summary = "Add or invite somebody",
            description =
                    "Somebody with an account becomes a member at once; an unknown address gets a letter with a link. Inviting again replaces the letter. Only an OWNER adds owners.")
    @APIResponse(
            responseCode = "201",
            description = "A member now; Location names them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MemberView.class),
                            examples = @ExampleObject(name = "example", value = Examples.MEMBER)))
    @APIResponse(
            responseCode = "202",
            description = "A letter is on its way",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.INVITATION)))
    @APIResponse(responseCode = "400", description = "The address or the role cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    @APIResponse(responseCode = "409", description = "A member already")
    public Response add(
            @Parameter(description = Examples.ID_TEXT) @PathParam(OrganizationEntry.PATH_PARAMETER) UUID organizationId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AddMember.class),
                                            examples = @ExampleObject(name = "example", value = Examples.ADD_MEMBER)))
                    @NotNull
                    @Valid
                    AddMember wish) {
        return switch (members.add(wish)) {
            case AddedMember.Joined joined ->
                Response.created(URI.create("organizations/" + organizationId + "/members/"
                                + joined.member().userId()))
                        .entity(joined.member())
                        .build();
            case AddedMember.Invited invited ->
                Response.accepted(invited.invitation()).build();
        };
    }

    @GET
    @Path("{userId}")
    @Operation(operationId = "member", summary = "One member")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "The member",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MemberView.class),
                            examples = @ExampleObject(name = "example", value = Examples.MEMBER)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such organisation or member, or not for this caller")
    public MemberView get(@PathParam("userId") UUID userId) {
        return members.get(userId);
    }

    @PATCH
    @Path("{userId}")
    @Operation(
            operationId = "changeMember",
            summary = "Give a member another role",
            description = "Only an OWNER makes or unmakes owners.")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "The member as they are now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MemberView.class),
                            examples = @ExampleObject(name = "example", value = Examples.MEMBER)))
    @APIResponse(responseCode = "400", description = "The role cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation or member, or not for this caller")
    @APIResponse(responseCode = "409", description = "The last owner would be gone")
    @APIResponse(responseCode = "412", description = "The member changed since the If-Match version")
    public MemberView change(
            @PathParam("userId") UUID userId,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeMember.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CHANGE_MEMBER)))
                    @NotNull
                    @Valid
                    ChangeMember patch) {
        return members.change(userId, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{userId}")
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member, or leave",
            description = "Everybody may leave; MANAGER removes others, OWNER also owners.")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(responseCode = "204", description = "They no longer belong to the organisation")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation or member, or not for this caller")
    @APIResponse(responseCode = "409", description = "The last owner would be gone")
    public void remove(@PathParam("userId") UUID userId) {
        members.remove(userId);
    }
}
