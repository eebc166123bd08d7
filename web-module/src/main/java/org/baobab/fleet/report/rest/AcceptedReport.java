package org.baobab.fleet.report.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report is being made. */
@Schema(name = "AcceptedReport")
public record AcceptedReport(
        @Schema(description = "GET /tasks/{taskId} tells how it goes")
        UUID taskId) {}
