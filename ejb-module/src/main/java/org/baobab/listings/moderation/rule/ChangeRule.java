package org.baobab.listings.moderation.rule;

import java.util.Map;
import org.baobab.platform.kernel.Patch;

/**
 * What should become different about a rule.
 *
 * @param parameters those named, lists with one thing a line; null brings all back to what comes with the application
 */
public record ChangeRule(Patch<Boolean> enabled, Patch<Map<String, String>> parameters) {}
