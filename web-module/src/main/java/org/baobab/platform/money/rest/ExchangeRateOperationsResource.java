package org.baobab.platform.money.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.money.ExchangeRateKeeper;
import org.baobab.platform.money.ExchangeRateView;
import org.baobab.platform.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operators keep the rates. */
@Path("ops/exchange-rates/{currency}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ExchangeRateOperationsResource {
    @Inject
    ExchangeRateKeeper keeper;

    @GET
    @Operation(operationId = "exchangeRate", summary = "The rate of a currency", description = "For operators.")
    @APIResponse(
            responseCode = "200",
            description = "The rate",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExchangeRateView.class),
                            examples = @ExampleObject(name = "example", value = Examples.RATE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no OPERATOR")
    @APIResponse(responseCode = "404", description = "No such currency, or it has no rate")
    public ExchangeRateView get(@PathParam("currency") String currency) {
        return keeper.get(currency);
    }

    @PUT
    @Operation(
            operationId = "setExchangeRate",
            summary = "Set what a currency is worth",
            description =
                    "For operators. Prices in it are compared by the new rate some moments later. A currency without a rate gets its first, and prices"
                            + " can be told in it from then on.")
    @APIResponse(
            responseCode = "200",
            description = "The rate as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExchangeRateView.class),
                            examples = @ExampleObject(name = "example", value = Examples.RATE)))
    @APIResponse(responseCode = "400", description = "The rate is not above zero, or beyond all measure")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no OPERATOR")
    @APIResponse(responseCode = "404", description = "No such currency")
    @APIResponse(responseCode = "409", description = "All rates are told in this currency")
    @APIResponse(responseCode = "412", description = "The rate changed since the If-Match version")
    public ExchangeRateView set(
            @PathParam("currency") String currency,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SetExchangeRate.class),
                                            examples = @ExampleObject(name = "example", value = Examples.SET)))
                    @NotNull
                    @Valid
                    SetExchangeRate wish) {
        return keeper.set(currency, wish.rate(), IfMatch.version(seen));
    }
}
