package org.baobab.platform.job;

import java.util.Map;

/**
 * How people call a job, in their language.
 *
 * @param parameters label of each parameter by its name
 */
public record JobText(String title, String description, Map<String, String> parameters) {}
