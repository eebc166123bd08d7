package org.baobab.platform.web.openapi;

import java.util.List;
import java.util.Map;
import org.baobab.platform.web.RestApplication;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Completes the document by what holds for every operation, so that no resource has to repeat it. */
public class TrunkFilter implements OASFilter {
    /** Written at each closed operation: an empty list at an open one would be lost when the document is written. */
    private static final List<SecurityRequirement> CREDENTIALS = List.of(
            OASFactory.createSecurityRequirement().addScheme("bearer"),
            OASFactory.createSecurityRequirement().addScheme("apiKey"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setExternalDocs(null);
        PatchSchemas.unwrap(document);
        ListSchemas.complete(document);
        document.getComponents().removeSchema("IfMatch");
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(RestApplication.PATH + "/")) {
                item.getOperations().forEach((method, operation) -> complete(path, item, method, operation));
            }
        });
    }

    private static void complete(String path, PathItem item, HttpMethod method, Operation operation) {
        boolean open = isOpen(operation);
        operation.setSecurity(open ? null : CREDENTIALS);
        boolean isAuth = path.startsWith(RestApplication.PATH + "/auth/");
        boolean changes = method == HttpMethod.PUT || method == HttpMethod.PATCH;
        boolean versioned = item.getPATCH() != null || item.getPUT() != null;
        addParameter(operation, "Accept-Language", "AcceptLanguage");
        if (method == HttpMethod.POST && !isAuth) {
            addParameter(operation, "Idempotency-Key", "IdempotencyKey");
        }
        if (changes) {
            replaceParameter(operation, "If-Match", "IfMatch");
        } else if (method == HttpMethod.GET && versioned) {
            addParameter(operation, "If-None-Match", "IfNoneMatch");
        }
        new Answers(operation.getResponses())
                .problemsOf(method, open, path.contains("{"), operation.getRequestBody() != null, isAuth)
                .headers(versioned, method == HttpMethod.GET);
    }

    /** A resource open to everybody names an empty requirement. */
    private static boolean isOpen(Operation operation) {
        List<SecurityRequirement> security = operation.getSecurity();
        return security != null
                && security.stream()
                        .map(SecurityRequirement::getSchemes)
                        .allMatch(schemes -> schemes == null || schemes.equals(Map.of()));
    }

    private static void replaceParameter(Operation operation, String name, String component) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.stream()
                    .filter(parameter -> name.equals(parameter.getName()))
                    .toList()
                    .forEach(operation::removeParameter);
        }
        addParameter(operation, name, component);
    }

    private static void addParameter(Operation operation, String name, String component) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null || parameters.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
            operation.addParameter(OASFactory.createParameter().ref(component));
        }
    }
}
