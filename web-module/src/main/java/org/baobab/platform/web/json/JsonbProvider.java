package org.baobab.platform.web.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Keeps one Jsonb for all answers: RESTEasy would build one for each request, which costs more than the rest of it. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** For answers that are written outside of Jakarta REST. */
    public static String write(Object view) {
        return JSONB.toJson(view);
    }
}
