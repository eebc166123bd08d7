package org.baobab.platform.cache;

import java.util.Map;
import java.util.Set;

/**
 * An answer as it was given.
 *
 * @param headers those that belong to it, and not to the moment or the connection
 * @param body as it goes over the line
 * @param packed whether the body is compressed by gzip
 * @param tags what it shows
 * @param begun the moment, in the count of {@link AnswerCache}, before anything was read for it
 */
public record Answer(Map<String, String> headers, byte[] body, boolean packed, Set<String> tags, long begun) {
    public String header(String name) {
        return headers.get(name);
    }
}
