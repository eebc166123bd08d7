package org.baobab.fleet.position.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.baobab.fleet.position.TrackerLine;
import org.baobab.fleet.position.TrackerMessage;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The OsmAnd protocol, which Traccar Client on a telephone and many trackers speak. What a tracker calls itself is all that proves who it is. */
@Path("fleet/track")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Produces(MediaType.WILDCARD) // Trackers ask for whatever their makers thought of, and get an empty body.
@Tag(name = Examples.TAG)
public class TrackerResource {
    private static final int LARGEST_BODY = 256 * 1024;
    private static final String OSMAND =
            "The OsmAnd protocol as Traccar takes it. timestamp is in seconds, milliseconds or ISO 8601 (now where it is missing), speed in knots; also"
                    + " location=lat,lon, bearing or heading, accuracy, batt, ignition. A place that is absurd, late or known already is answered like any"
                    + " other, for a tracker could only send it again. The limit of its rate is one of its own.";

    @Inject
    TrackerLine line;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "track", summary = "A tracker says where it is", description = OSMAND)
    @Parameter(
            name = "id",
            in = ParameterIn.QUERY,
            required = true,
            description = "The vehicle's trackerId, a secret",
            schema = @Schema(implementation = String.class))
    @Parameter(name = "lat", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = Double.class))
    @Parameter(name = "lon", in = ParameterIn.QUERY, required = true, schema = @Schema(implementation = Double.class))
    @Parameter(name = "timestamp", in = ParameterIn.QUERY, schema = @Schema(implementation = String.class))
    @Parameter(name = "speed", in = ParameterIn.QUERY, schema = @Schema(implementation = Double.class))
    @APIResponse(
            responseCode = "200",
            description = "Heard; the body is empty, as Traccar's is",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "heard", value = "(nothing)")))
    @APIResponse(responseCode = "400", description = "Nobody knows that tracker, or it does not say where it is")
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet any more")
    public Response track(@Context HttpServletRequest request) {
        line.hear(TrackerMessage.of(parameters(request), clock.instant()));
        return Response.ok().build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "trackByPost",
            summary = "A tracker says where it is, by POST",
            description = OSMAND
                    + " Parameters stand in the address or in a form, or it is the JSON of newer Traccar Clients.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Object.class),
                        examples = @ExampleObject(name = "traccar-client", value = Examples.TRACKER_JSON)),
                @Content(
                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                        schema = @Schema(implementation = Object.class),
                        examples = @ExampleObject(name = "osmand", value = Examples.TRACKER_FORM))
            })
    @APIResponse(
            responseCode = "200",
            description = "Heard; the body is empty, as Traccar's is",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "heard", value = "(nothing)")))
    @APIResponse(responseCode = "400", description = "Nobody knows that tracker, or it does not say where it is")
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet any more")
    public Response trackByPost(@Context HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        boolean json = type != null && type.startsWith(MediaType.APPLICATION_JSON);
        line.hear(
                json
                        ? TrackerMessage.of(body(request), clock.instant())
                        : TrackerMessage.of(parameters(request), clock.instant()));
        return Response.ok().build();
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }

    private static JsonObject body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new TooLargeException("body-too-large", "A tracker sent too much at once", Map.of());
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException unreadable) {
            throw new RuleViolationException("body", "type.object");
        }
    }
}
