package org.baobab.platform.web.edge;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.util.MediaTypeHelper;

/** Whether Jakarta REST can read a media type; it would log a warning for each that it cannot. */
final class MediaRanges {
    private MediaRanges() {}

    /** Of an Accept header: a list with weights. */
    static boolean areReadable(String header) {
        if (MediaType.WILDCARD.equals(header) || isUsual(header)) {
            return true;
        }
        try {
            MediaTypeHelper.parseHeader(header).forEach(MediaTypeHelper::getQWithParamInfo);
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** Of a Content-Type header: one media type. */
    static boolean isReadable(String header) {
        if (isUsual(header)) {
            return true;
        }
        try {
            return !MediaType.valueOf(header).isWildcardType();
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static boolean isUsual(String header) {
        return header == null || MediaType.APPLICATION_JSON.equals(header);
    }
}
