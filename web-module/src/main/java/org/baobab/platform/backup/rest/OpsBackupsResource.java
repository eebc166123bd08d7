package org.baobab.platform.backup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import org.baobab.platform.backup.BackupContent;
import org.baobab.platform.backup.Backups;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Backups of database and documents, for operators. */
@Path("ops/backups")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class OpsBackupsResource {
    private static final String ID = "id";
    private static final String TAR = "application/x-tar";

    @Inject
    Backups backups;

    @GET
    @Operation(
            operationId = "backups",
            summary = "Backups, newest first",
            description =
                    Examples.OPERATOR
                            + " Those under way and those that failed are among them: see state. size is that of the rows as stored, checksum the SHA-256 of the"
                            + " manifest, which names that of every part; verified says that it was restored into a scratch database and compared.")
    @APIResponse(
            responseCode = "200",
            description = "The backups",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BackupList.class),
                            examples = @ExampleObject(name = "example", value = Examples.BACKUPS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Slice<BackupStatus> list(@BeanParam ListParams list) {
        return backups.list(list.paging()).map(BackupStatus::of);
    }

    @POST
    @Operation(
            operationId = "startBackup",
            summary = "Back up now",
            description = Examples.OPERATOR + " Starts the job database-backup; the execution tells how far it is.")
    @APIResponse(
            responseCode = "201",
            description = "It has begun",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The execution",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedBackup.class),
                            examples = @ExampleObject(name = "example", value = Examples.STARTED)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "409", description = "One is being written already")
    public Response start() {
        return started(backups.start());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "backup", summary = "One backup", description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "200",
            description = "The backup",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BackupStatus.class),
                            examples = @ExampleObject(name = "example", value = Examples.BACKUP)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such backup")
    public BackupStatus get(@PathParam(ID) String id) {
        return BackupStatus.of(backups.get(id));
    }

    @GET
    @Path("{id}/content")
    @Produces(TAR)
    @Operation(
            operationId = "backupContent",
            summary = "A backup as one tar archive",
            description = Examples.OPERATOR
                    + " The manifest is the last file in it; an archive without it was cut off. Who downloads is recorded. docs/BACKUP.md says how to bring it"
                    + " back, with Baobab or with psql alone.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = TAR,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "example", value = "(bytes)")))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such backup")
    @APIResponse(responseCode = "409", description = "It is not complete, or its manifest is damaged")
    public Response content(
            @PathParam(ID) String id,
            @Parameter(description = "Also the bytes of the documents that it names")
                    @QueryParam("documents")
                    @DefaultValue("false")
                    boolean documents) {
        BackupContent content = backups.content(id, documents);
        StreamingOutput body = content::writeTo;
        return Response.ok(body, TAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteBackup",
            summary = "Delete a backup",
            description = Examples.OPERATOR
                    + " The rule that keeps backups deletes by itself; this is for one that shall go before its time. Documents that no other backup names go"
                    + " with the next run.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such backup")
    @APIResponse(responseCode = "409", description = "It is being written, or is the last that was proven to restore")
    public void delete(@PathParam(ID) String id) {
        backups.delete(id);
    }

    @POST
    @Path("{id}/verify")
    @Operation(
            operationId = "verifyBackup",
            summary = "Prove that a backup can be restored",
            description =
                    Examples.OPERATOR
                            + " Starts the job verify-backup, which restores it into a scratch database and compares every table.")
    @APIResponse(
            responseCode = "201",
            description = "It has begun",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The execution",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedBackup.class),
                            examples = @ExampleObject(name = "example", value = Examples.STARTED)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such backup")
    @APIResponse(responseCode = "409", description = "It is not complete, or another verification runs")
    public Response verify(@PathParam(ID) String id) {
        return started(backups.verify(id));
    }

    private Response started(long executionId) {
        return Response.created(URI.create("ops/executions/" + executionId))
                .entity(new StartedBackup(executionId))
                .build();
    }

    /** @param executionId the job repository's number */
    public record StartedBackup(long executionId) {}

    /** For the OpenAPI document. */
    public record BackupList(List<BackupStatus> items, String next) {}
}
