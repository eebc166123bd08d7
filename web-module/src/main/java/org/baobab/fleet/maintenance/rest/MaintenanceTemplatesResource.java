package org.baobab.fleet.maintenance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.fleet.maintenance.PlanTemplates;
import org.baobab.fleet.maintenance.TemplateFacts;
import org.baobab.fleet.maintenance.TemplateView;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What vehicles of a kind need. */
@Path("fleet/maintenance-templates")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class MaintenanceTemplatesResource {
    @Inject
    PlanTemplates templates;

    @GET
    @Operation(operationId = "maintenanceTemplates", summary = "Maintenance templates, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.TEMPLATES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<TemplateView> list(@BeanParam ListParams list) {
        return templates.list(list.paging());
    }

    @POST
    @Operation(
            operationId = "createMaintenanceTemplate",
            summary = "Say what vehicles of a kind need",
            description =
                    "A vehicle of that kind gets a plan of it as it comes; POST …/apply gives it to those that are there.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class),
                            examples = @ExampleObject(name = "example", value = Examples.TEMPLATE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = TemplateFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_TEMPLATE)))
                    @NotNull
                    @Valid
                    TemplateFacts facts) {
        TemplateView created = templates.create(facts);
        return Response.created(URI.create("fleet/maintenance-templates/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "maintenanceTemplate", summary = "One maintenance template")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class),
                            examples = @ExampleObject(name = "example", value = Examples.TEMPLATE)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_TEMPLATE)
    public TemplateView get(@PathParam("id") UUID id) {
        return templates.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMaintenanceTemplate", summary = "Say everything of a maintenance template anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class),
                            examples = @ExampleObject(name = "example", value = Examples.TEMPLATE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_TEMPLATE)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public TemplateView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = TemplateFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_TEMPLATE)))
                    @NotNull
                    @Valid
                    TemplateFacts facts) {
        return templates.change(id, facts, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteMaintenanceTemplate",
            summary = "Delete a maintenance template",
            description = "The plans that came of it stay.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_TEMPLATE)
    public void delete(@PathParam("id") UUID id) {
        templates.delete(id);
    }

    @POST
    @Path("{id}/apply")
    @Operation(
            operationId = "applyMaintenanceTemplate",
            summary = "Give it to each vehicle of its kind",
            description = "To those that are not retired and have none of it yet.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "How many plans were made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppliedTemplate.class),
                            examples = @ExampleObject(name = "example", value = Examples.APPLIED)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_TEMPLATE)
    public AppliedTemplate apply(@PathParam("id") UUID id) {
        return new AppliedTemplate(templates.apply(id));
    }
}
