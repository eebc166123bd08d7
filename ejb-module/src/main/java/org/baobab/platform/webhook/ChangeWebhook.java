package org.baobab.platform.webhook;

import java.util.List;
import org.baobab.platform.kernel.Patch;

/** What should become different about a webhook; only its description can be taken away. */
public record ChangeWebhook(
        Patch<String> url, Patch<List<String>> events, Patch<String> description, Patch<Boolean> enabled) {}
