package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.identity.ChangeProfile;
import org.baobab.platform.identity.Profile;
import org.baobab.platform.identity.ProfileView;
import org.baobab.platform.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own profile. */
@Path("me")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MeResource {
    @Inject
    Profile profile;

    @GET
    @Operation(operationId = "myProfile", summary = "My profile")
    @APIResponse(
            responseCode = "200",
            description = "The person who calls",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProfileView.class),
                            examples = @ExampleObject(name = "profile", value = Examples.PROFILE)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    public ProfileView view() {
        return profile.view();
    }

    @PATCH
    @Operation(
            operationId = "changeMyProfile",
            summary = "Change my profile",
            description =
                    "A merge patch. A new email or password needs currentPassword beside it; a new email has to be proven "
                            + "again, and a new password ends all other sessions. avatarDocumentId names a picture that the "
                            + "caller stored in avatars, or null for none.")
    @APIResponse(
            responseCode = "200",
            description = "The profile as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProfileView.class),
                            examples = @ExampleObject(name = "profile", value = Examples.PROFILE)))
    @APIResponse(
            responseCode = "400",
            description = "A field cannot be used, or the current password is missing or wrong")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "409", description = "The e-mail address or the telephone number is taken")
    @APIResponse(responseCode = "412", description = "The profile changed since the If-Match version")
    @APIResponse(responseCode = "429", description = "Too many wrong current passwords")
    public ProfileView change(
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeProfile.class),
                                            examples =
                                                    @ExampleObject(name = "change", value = Examples.CHANGE_PROFILE)))
                    @NotNull
                    @Valid
                    ChangeProfile patch) {
        return profile.change(patch, IfMatch.version(seen));
    }
}
