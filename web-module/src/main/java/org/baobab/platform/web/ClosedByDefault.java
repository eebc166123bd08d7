package org.baobab.platform.web;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Puts the authentication gate before every resource that is not marked as public. */
@Provider
public class ClosedByDefault implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        boolean open = resource.getResourceMethod().isAnnotationPresent(PublicAccess.class)
                || resource.getResourceClass().isAnnotationPresent(PublicAccess.class);
        if (!open) {
            context.register(AuthenticationGate.class);
        }
    }
}
