package org.baobab.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.OrganizationGate;
import org.baobab.platform.web.json.TextTypes;
import org.baobab.platform.web.json.TextTypes.TextType;

/** Lets the caller enter the organisation of the request before its body is read, so that a stranger learns nothing, not even what is wrong with it. */
@Provider
@InOrganization
@Priority(Priorities.AUTHORIZATION)
public class OrganizationEntry implements ContainerRequestFilter {
    /** The name of the path parameter with which a resource names its organisation. */
    public static final String PATH_PARAMETER = "organizationId";

    /** The name of the header with which a request names its organisation. */
    public static final String HEADER = "X-Organization";

    private static final TextType<UUID> ID = TextTypes.of(UUID.class).orElseThrow();

    @Inject
    OrganizationGate gate;

    @Override
    public void filter(ContainerRequestContext request) {
        String inPath = request.getUriInfo().getPathParameters().getFirst(PATH_PARAMETER);
        if (inPath != null) {
            gate.enter(id(PATH_PARAMETER, inPath));
        } else {
            gate.enterNamedOrOnly(named(request));
        }
    }

    /** The organisation that the request names by its header, or null. */
    static UUID named(ContainerRequestContext request) {
        String named = request.getHeaderString(HEADER);
        return named == null ? null : id(HEADER, named.strip());
    }

    private static UUID id(String field, String text) {
        try {
            return ID.read(text);
        } catch (IllegalArgumentException none) {
            throw new RuleViolationException(field, ID.rule(), ID.facts());
        }
    }
}
