package org.baobab.platform.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The shape of cursor lists: a resource's annotation cannot name a generic type, so the items are those of the single resource below the same path. */
final class ListSchemas {
    private static final String ONE = "/\\{[^/}]+}";

    private ListSchemas() {}

    static void complete(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            Operation list = item.getGET();
            if (list != null && isList(list)) {
                answers(list).stream()
                        .filter(answer -> answer.getSchema() == null)
                        .forEach(answer -> answer.setSchema(slice(itemOf(path, paths))));
            }
        });
    }

    private static boolean isList(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
    }

    private static Schema slice(Schema item) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of("items", "next"))
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(item))
                .addProperty(
                        "next",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.STRING, SchemaType.NULL))
                                .description("The cursor of the part that follows"));
    }

    private static Schema itemOf(String path, Map<String, PathItem> paths) {
        return paths.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(path)
                        && entry.getKey().substring(path.length()).matches(ONE))
                .map(entry -> entry.getValue().getGET())
                .filter(one -> one != null)
                .flatMap(one -> answers(one).stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null)
                .findFirst()
                .orElseGet(() -> OASFactory.createSchema().type(List.of(SchemaType.OBJECT)));
    }

    private static List<MediaType> answers(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return answer == null || answer.getContent() == null
                ? List.of()
                : List.copyOf(answer.getContent().getMediaTypes().values());
    }
}
