package org.baobab.fleet.report.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.fleet.report.AskMonthlyReport;
import org.baobab.fleet.report.ChangeMonthlyMail;
import org.baobab.fleet.report.MonthlyMail;
import org.baobab.fleet.report.MonthlyMailView;
import org.baobab.fleet.report.MonthlyReport;
import org.baobab.fleet.report.MonthlyReports;
import org.baobab.platform.kernel.Slice;
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

/** Reports of months. */
@Path("fleet/reports/monthly")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = "Fleet")
public class FleetReportsResource {
    private static final String WISH = "{\"month\": \"2026-10\"}";
    private static final String TASK = "{\"taskId\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1e0001\"}";
    private static final String LIST = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1e0001", "month": "2026-10", "state": "DONE", "progress": 100,
               "askedBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b01", "askedAt": "2026-11-02T08:30:00Z", "finishedAt": "2026-11-02T08:30:04Z",
               "documentId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1e0009", "pages": 5}], "next": null}""";

    private static final String MAIL = "{\"enabled\": true, \"lastMonth\": \"2026-10\"}";
    private static final String SWITCH = "{\"enabled\": true}";

    @Inject
    MonthlyReports reports;

    @Inject
    MonthlyMail mail;

    @POST
    @Operation(
            operationId = "askMonthlyReport",
            summary = "Have the report of a month made",
            description =
                    "A PDF, A4 on its side, with plots and every vehicle, in the caller's language; the month may go on. The task's result.documentId is the document,"
                            + " which is called fleet-{organisation}-{month}.pdf. Whoever asked gets a letter with a link once it is there. notBefore has it made later,"
                            + " up to 31 days ahead.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "202",
            description = "It is being made; Location names the task",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcceptedReport.class),
                            examples = @ExampleObject(name = "example", value = TASK)))
    @APIResponse(responseCode = "400", description = "No month, or one that has not begun")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(
            responseCode = "403",
            description = "The caller is no AGENT of the organisation, or it does not use fleet")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Response ask(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AskMonthlyReport.class),
                                            examples = @ExampleObject(name = "example", value = WISH)))
                    @NotNull
                    @Valid
                    AskMonthlyReport wish) {
        UUID task = reports.ask(wish);
        return Response.accepted(new AcceptedReport(task))
                .location(URI.create("tasks/" + task))
                .build();
    }

    @GET
    @Operation(
            operationId = "monthlyReports",
            summary = "Reports that were asked for, newest first",
            description = "state is one of WAITING, RUNNING, DONE, FAILED, GONE: its document was deleted since.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "200",
            description = "Reports",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = LIST)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Slice<MonthlyReport> list(@BeanParam ListParams list) {
        return reports.list(list.paging());
    }

    @GET
    @Path("mail")
    @Operation(
            operationId = "monthlyMail",
            summary = "Whether managers get the report of each month by mail",
            description = "On the first of each month that of the month before, once; lastMonth is the latest one.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "200",
            description = "Whether they do",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonthlyMailView.class),
                            examples = @ExampleObject(name = "example", value = MAIL)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public MonthlyMailView mail() {
        return mail.get();
    }

    @PUT
    @Path("mail")
    @Operation(
            operationId = "changeMonthlyMail",
            summary = "Have managers get the report of each month by mail, or not")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonthlyMailView.class),
                            examples = @ExampleObject(name = "example", value = MAIL)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER of the organisation, or it does not use fleet")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public MonthlyMailView changeMail(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeMonthlyMail.class),
                                            examples = @ExampleObject(name = "example", value = SWITCH)))
                    @NotNull
                    @Valid
                    ChangeMonthlyMail wish) {
        return mail.change(wish);
    }
}
