package org.baobab.platform.realtime;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.Ids;
import org.jboss.logging.Logger;

/** Writes events in their one format, and keeps them small. */
public final class EventText {
    /** An event says what changed; what needs more room is asked for. */
    static final int MOST = 8_192;

    private static final Logger LOG = Logger.getLogger(EventText.class);
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final String NOTHING = "{}";

    private EventText() {}

    /** @param data a record or a map, or null for an event whose type says it all */
    public static String write(String type, Object data, Instant at) {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type of events is dotted lower case: " + type);
        }
        return "{\"type\":\"" + type + "\",\"id\":\"" + Ids.next() + "\",\"at\":\"" + at + "\",\"data\":"
                + content(type, data) + "}";
    }

    private static String content(String type, Object data) {
        String written = data == null ? NOTHING : JSON.toJson(data);
        if (written.length() > MOST) {
            LOG.warnf("An event %s has %d characters and goes out without its data", type, written.length());
            return NOTHING;
        }
        return written;
    }
}
