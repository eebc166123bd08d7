package org.baobab.fleet.dashboard.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.fleet.dashboard.FleetDashboard;
import org.baobab.fleet.dashboard.FleetDashboards;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the fleet is doing. */
@Path("fleet/dashboard")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = "Fleet")
public class DashboardResource {
    private static final String EXAMPLE = """
            {"at": "2026-11-21T08:30:00Z", "from": "2026-10-23", "to": "2026-11-21",
             "counts": {"vehicles": 40, "available": 21, "assigned": 15, "maintenance": 3, "retired": 1, "drivers": 30, "depots": 4, "assignments": 15},
             "utilisation": 0.62, "distanceKm": 41230.5, "cost": {"amount": 1250400, "currency": "DZD"},
             "costPerKm": {"amount": 30.33, "currency": "DZD"}, "consumption": 8.7,
             "previous": {"utilisation": 0.58, "distanceKm": 39870.2, "cost": {"amount": 1301200, "currency": "DZD"},
                          "costPerKm": {"amount": 32.64, "currency": "DZD"}, "consumption": 8.9},
             "alertCounts": {"VIOLATION": 2, "PAPER": 1, "LICENCE": 0, "MAINTENANCE": 3, "SILENT": 1, "EXPENSE": 4},
             "alerts": [{"kind": "PAPER", "overdue": true, "subjectId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1d0001",
                         "vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "name": "01234-116-16", "what": "INSURANCE", "dueOn": "2026-11-19"}],
             "days": [{"day": "2026-11-21", "vehicles": 39, "used": 24, "distanceKm": 1420.3, "cost": {"amount": 18200, "currency": "DZD"}}],
             "costs": {"FUEL": {"amount": 820000, "currency": "DZD"}},
             "months": [{"month": "2026-11", "cost": {"amount": 950400, "currency": "DZD"}, "distanceKm": 30120.4,
                         "costPerKm": {"amount": 31.55, "currency": "DZD"}, "consumption": 8.7}],
             "due": [{"papers": 1, "licences": 0, "maintenance": 2}, {"from": "2026-11-21", "papers": 2, "licences": 1, "maintenance": 0}]}""";

    @Inject
    FleetDashboards dashboards;

    @GET
    @Operation(
            operationId = "fleetDashboard",
            summary = "Counts, thirty days in figures, and what needs attention",
            description =
                    "utilisation is the share of vehicle-days on which a vehicle drove or was assigned, 1 for all. distanceKm is what trackers saw, or else what odometers say."
                            + " cost is expenses with tax that nobody rejected, in the organisation's currency. consumption is litres for 100 km from full tank to full tank."
                            + " previous is the same over the thirty days before. utilisation and consumption are null, and costPerKm is left out, where they are not known. alerts has the most urgent first, some of each kind:"
                            + " papers and licences that end within 30 days, maintenance that is due, violations that nobody acknowledged, vehicles silent for 24 hours,"
                            + " expenses that wait for approval; alertCounts has them all. Kept for up to 30 seconds, and counted anew once something changes.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "200",
            description = "The dashboard",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FleetDashboard.class),
                            examples = @ExampleObject(name = "example", value = EXAMPLE)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public FleetDashboard get() {
        return dashboards.current();
    }
}
