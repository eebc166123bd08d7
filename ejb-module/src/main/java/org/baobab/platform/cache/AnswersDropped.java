package org.baobab.platform.cache;

import java.util.Set;

/** These tags were dropped on this node by what happened here; the event of others is not fired again. */
public record AnswersDropped(Set<String> tags) {}
