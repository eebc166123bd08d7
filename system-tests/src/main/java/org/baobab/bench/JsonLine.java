package org.baobab.bench;

/** JSON as fast as it gets: appended. A null is left out. */
final class JsonLine {
    private final StringBuilder json = new StringBuilder(256).append('{');

    JsonLine text(String name, String value) {
        if (value != null) {
            name(name).append('"').append(value).append('"');
        }
        return this;
    }

    JsonLine texts(String name, String[] values) {
        name(name).append("[\"").append(String.join("\",\"", values)).append("\"]");
        return this;
    }

    JsonLine plain(String name, Object value) {
        name(name).append(value);
        return this;
    }

    String end() {
        return json.append('}').toString();
    }

    private StringBuilder name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        return json.append('"').append(name).append("\":");
    }
}
