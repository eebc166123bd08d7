package org.baobab.platform.web.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A member of a merge patch is a wrapper in Java only: in the document it is its value, or null. */
final class PatchSchemas {
    private static final String PREFIX = "#/components/schemas/";

    private PatchSchemas() {}

    static void unwrap(OpenAPI document) {
        Map<String, Schema> schemas = new HashMap<>(document.getComponents().getSchemas());
        Map<String, Schema> values = new HashMap<>();
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Patch")
                    && schema.getProperties() != null
                    && schema.getProperties().keySet().equals(Set.of("value"))) {
                values.put(PREFIX + name, schema.getProperties().get("value"));
                document.getComponents().removeSchema(name);
            }
        });
        schemas.values().forEach(schema -> unwrap(schema, values));
    }

    private static void unwrap(Schema schema, Map<String, Schema> values) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new HashMap<>(schema.getProperties());
        properties.forEach((name, property) -> {
            Schema value = property.getRef() == null ? null : values.get(property.getRef());
            if (value != null) {
                schema.addProperty(name, orNull(value));
            }
        });
    }

    private static Schema orNull(Schema value) {
        if (value.getType() != null && !value.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(value.getType());
            types.add(SchemaType.NULL);
            value.setType(types);
        }
        return value;
    }
}
