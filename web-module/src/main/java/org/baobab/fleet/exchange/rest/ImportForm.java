package org.baobab.fleet.exchange.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an import, for the OpenAPI document. */
@Schema(name = "ImportForm")
public record ImportForm(
        @Schema(format = "binary", description = "CSV or XLSX", required = true)
        String file) {}
