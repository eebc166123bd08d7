package org.baobab.platform.announcement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.announcement.preference.MyPreferences;
import org.baobab.platform.announcement.preference.PreferencesView;
import org.baobab.platform.announcement.preference.SetPreferences;
import org.baobab.platform.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one wants to hear of. */
@Path("me/notification-preferences")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MyPreferencesResource {
    @Inject
    MyPreferences preferences;

    @GET
    @Operation(
            operationId = "myNotificationPreferences",
            summary = "What I want to hear of",
            description = "Everything is on until it is switched off. The language of messages is that of the profile.")
    @APIResponse(
            responseCode = "200",
            description = "Topics by channel, and quiet hours if there are any",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PreferencesView.class),
                            examples = @ExampleObject(name = "preferences", value = Examples.PREFERENCES)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    public PreferencesView view() {
        return preferences.view();
    }

    @PUT
    @Operation(
            operationId = "setMyNotificationPreferences",
            summary = "Say what I want to hear of",
            description =
                    "Replaces all: topics and channels that are left out are on, no quietHours is none. What is locked stays on whatever is sent. In quiet hours, "
                            + "told by the clock of their time zone, messages wait until they end; the bell and URGENT messages do not wait, and URGENT ones "
                            + "also pass what is switched off. The answer to GET can be sent back with changes.")
    @APIResponse(
            responseCode = "200",
            description = "The preferences as they are now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PreferencesView.class),
                            examples = @ExampleObject(name = "preferences", value = Examples.PREFERENCES)))
    @APIResponse(responseCode = "400", description = "A topic, a channel or an hour is none")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "412", description = "They changed since the If-Match version")
    public PreferencesView change(
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SetPreferences.class),
                                            examples =
                                                    @ExampleObject(name = "change", value = Examples.SET_PREFERENCES)))
                    @NotNull
                    @Valid
                    SetPreferences wish) {
        return preferences.change(wish, IfMatch.version(seen));
    }
}
