package org.baobab.platform.geo.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.geo.PlaceName;
import org.baobab.platform.geo.Places;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What places are called, as somebody types. */
@Path("places")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlacesResource {
    private static final String EXAMPLE = """
            {"items": [{"kind": "QUARTER", "name": "Kipé", "region": "Conakry", "prefecture": "Conakry", "commune": "Ratoma"}], "next": null}""";

    @Inject
    Places places;

    @GET
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "places",
            summary = "Regions, prefectures, communes and quarters, as-you-type",
            description =
                    "Those of which a word begins so, accents, hyphens and apostrophes ignored; without q the regions. Known of Guinea (GN).")
    @APIResponse(
            responseCode = "200",
            description = "Places, best first, in one part",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "The limit is out of range")
    public Slice<PlaceName> search(
            @Parameter(description = "Two letters") @QueryParam("country") @DefaultValue("GN") String country,
            @Parameter(description = "The beginning of a word of the name") @QueryParam("q") String text,
            @Parameter(description = "At most so many, 1 to 100") @QueryParam("limit") Integer limit) {
        int most = Paging.of(limit == null ? Paging.DEFAULT_LIMIT : limit, null).limit();
        return new Slice<>(places.search(country, text, most), null);
    }
}
