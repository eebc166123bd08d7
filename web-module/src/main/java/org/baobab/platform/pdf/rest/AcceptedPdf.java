package org.baobab.platform.pdf.rest;

import java.util.UUID;

/** A PDF that is being made. */
public record AcceptedPdf(UUID taskId) {}
