package org.baobab.platform.money.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.money.ExchangeRateView;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What currencies are worth here. */
@Path("exchange-rates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ExchangeRatesResource {
    @Inject
    ExchangeRates rates;

    @GET
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "exchangeRates",
            summary = "The currencies in which prices can be told, by code",
            description = "rate is what one unit is worth in the base currency; all in one part.")
    @APIResponse(
            responseCode = "200",
            description = "Rates",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.RATES)))
    public Slice<ExchangeRateView> list() {
        return new Slice<>(rates.all(), null);
    }
}
