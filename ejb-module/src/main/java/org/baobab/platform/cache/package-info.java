/**
 * Answers to visitors whom nobody knows, kept as they were given until something changes that they show. Whoever makes such an answer names its tags
 * ({@code listing:…}); whoever changes something drops a tag, on every node at once and in the caches outside of Baobab where there are any.
 */
package org.baobab.platform.cache;
