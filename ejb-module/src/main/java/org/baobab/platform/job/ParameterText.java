package org.baobab.platform.job;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Parameters of a run, as the row keeps them and as JBeret takes them. */
final class ParameterText {
    /** The run's id travels with the execution, so that the execution is known for the one that was claimed. */
    static final String RUN = "baobab.run";

    private static final String OURS = "baobab.";
    private static final String JBERET = "jberet.";

    private ParameterText() {}

    static String write(Map<String, String> parameters) {
        JsonObjectBuilder text = Json.createObjectBuilder();
        new TreeMap<>(parameters).forEach(text::add);
        return text.build().toString();
    }

    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<String, String> parameters = new TreeMap<>();
            object.keySet().forEach(name -> parameters.put(name, object.getString(name)));
            return parameters;
        }
    }

    static Properties properties(Run run) {
        Properties properties = new Properties();
        run.parameters().forEach(properties::setProperty);
        properties.setProperty(RUN, run.id().toString());
        return properties;
    }

    /** Those that people gave, without what we and JBeret add. */
    static Map<String, String> given(Properties properties) {
        Map<String, String> given = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> !name.startsWith(OURS) && !name.startsWith(JBERET))
                .forEach(name -> given.put(name, properties.getProperty(name)));
        return given;
    }
}
