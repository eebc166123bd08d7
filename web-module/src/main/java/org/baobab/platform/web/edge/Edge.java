package org.baobab.platform.web.edge;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.operations.rest.HealthHandler;
import org.baobab.platform.web.cache.AnswerHandler;

/** Puts the edge's handlers in front of the deployment. A wrong setting stops it here. */
public class Edge implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        if (!"/".equals(deployment.getContextPath())
                && !deployment.getContextPath().isEmpty()) {
            return;
        }
        Settings settings = new Settings();
        TrustedProxies proxies = TrustedProxies.of(settings.list("baobab.trusted.proxies"));
        CrossOrigin crossOrigin = CrossOrigin.of(settings.list("baobab.cors.origins"));
        int largestBody = BodyLimit.of(settings);
        // The last one added is the first one called.
        deployment.addInitialHandlerChainWrapper(next -> new HealthHandler(context, next));
        deployment.addInitialHandlerChainWrapper(next -> new AnswerHandler(context, next));
        deployment.addInitialHandlerChainWrapper(LineHandler::new);
        deployment.addInitialHandlerChainWrapper(DocumentHandler::new);
        deployment.addInitialHandlerChainWrapper(next -> new CrossOriginHandler(crossOrigin, next));
        deployment.addInitialHandlerChainWrapper(next -> new BodyLimit(largestBody, next));
        deployment.addInitialHandlerChainWrapper(AddressHandler::new);
        deployment.addInitialHandlerChainWrapper(SecurityHeadersHandler::new);
        deployment.addInitialHandlerChainWrapper(RequestIdHandler::new);
        deployment.addInitialHandlerChainWrapper(next -> new ClientAddressHandler(proxies, next));
        deployment.addOuterHandlerChainWrapper(CallerHandler::new);
    }
}
