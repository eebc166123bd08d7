package org.baobab.fleet.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.web.faces.Pages;

/**
 * What the address of a list says is sought: a page binds its parameters to {@link #written}, a file of the same list is asked for with the same ones. What
 * cannot be read is as if it were not there.
 */
public final class Sought implements Serializable {
    private final HashMap<String, String> written = new HashMap<>();

    public static Sought by(HttpServletRequest request) {
        Sought sought = new Sought();
        request.getParameterMap().forEach((name, values) -> sought.written.put(name, values[0]));
        return sought;
    }

    /** By parameter, as it stands in the address. */
    public Map<String, String> written() {
        return written;
    }

    /** Null where nothing is there. */
    public String text(String name) {
        String text = written.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    public UUID id(String name) {
        return FleetKeys.find(written.get(name));
    }

    public <E extends Enum<E>> E one(Class<E> type, String name) {
        return FleetKeys.find(type, written.get(name));
    }

    public LocalDate day(String name) {
        try {
            String text = text(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** When the day begins, or one some days later. */
    public Instant begin(String name, int later, ZoneId zone) {
        LocalDate day = day(name);
        return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
    }

    /**
     * What an address begins with that asks for these.
     *
     * @param namesAndValues by turns; what has no value is left out
     */
    public static String query(Object... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                query.append(namesAndValues[i])
                        .append('=')
                        .append(Pages.encode(value.toString()))
                        .append('&');
            }
        }
        return query.toString();
    }
}
