package org.baobab.listings.moderation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.listings.moderation.rule.ChangeRule;
import org.baobab.listings.moderation.rule.ModerationRules;
import org.baobab.listings.moderation.rule.RuleCode;
import org.baobab.listings.moderation.rule.RuleView;
import org.baobab.listings.moderation.rule.TriedRules;
import org.baobab.listings.moderation.rule.TryRules;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that hold listings, for administrators. */
@Path("admin/moderation/rules")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ModerationRulesResource {
    @Inject
    ModerationRules rules;

    @GET
    @Operation(
            operationId = "moderationRules",
            summary = "The rules that hold listings",
            description = "All of them; names and reasons in the caller's language. For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "Rules",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.RULES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    public Slice<RuleView> list() {
        return new Slice<>(rules.list(), null);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "moderationRule", summary = "One rule", description = "For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.RULE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    @APIResponse(responseCode = "404", description = "No such rule")
    public RuleView get(@PathParam("code") RuleCode code) {
        return rules.get(code);
    }

    @PATCH
    @Path("{code}")
    @Operation(
            operationId = "changeModerationRule",
            summary = "Change a rule, or switch it off and on",
            description =
                    "A merge patch: of parameters those named, lists with one thing a line; null brings all back to what comes with the application.")
    @APIResponse(
            responseCode = "200",
            description = "The rule as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.RULE)))
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    @APIResponse(responseCode = "404", description = "No such rule")
    @APIResponse(responseCode = "412", description = "The rule changed since the If-Match version")
    public RuleView change(
            @PathParam("code") RuleCode code,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeRule.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE_RULE)))
                    @NotNull
                    @Valid
                    ChangeRule patch) {
        return rules.change(code, patch, IfMatch.version(seen));
    }

    @POST
    @Path("try")
    @Operation(
            operationId = "tryModerationRules",
            summary = "Hold a text against the rules",
            description = "As they stand; nothing is kept. For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "What they have against it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TriedRules.class),
                            examples = @ExampleObject(name = "example", value = Examples.TRIED)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    public TriedRules tryOut(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = TryRules.class),
                                            examples = @ExampleObject(name = "example", value = Examples.TRY)))
                    @NotNull
                    @Valid
                    TryRules text) {
        return rules.tryOut(text);
    }
}
