package org.baobab.platform.pdf;

import java.time.Duration;

/** How much one document may ask for. */
public record RenderLimits(int pages, Duration time) {}
