package org.baobab.platform.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.baobab.platform.organization.OrganizationGate;

/** Lets the caller enter the organisation of the request where there is one, before its body is read. */
@Provider
@InOrganizationIfAny
@Priority(Priorities.AUTHORIZATION)
public class OptionalEntry implements ContainerRequestFilter {
    @Inject
    OrganizationGate gate;

    @Override
    public void filter(ContainerRequestContext request) {
        gate.enterNamedOrOnlyIfAny(OrganizationEntry.named(request));
    }
}
