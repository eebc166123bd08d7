package org.baobab.system.harness;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Makes Arquillian deploy {@link TheEar} before the first test class and keep it for all others; by itself it would deploy and undeploy once a class. What
 * it knows about the deployment lives in a scope that ends with each class, so it is carried over by hand.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        // Read by arquillian.xml, which Arquillian looks at after its extensions.
        System.setProperty("baobab.test.management.port", Integer.toString(TheServer.managementPort()));
        builder.override(DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, Same.class);
        builder.observer(Keeper.class);
    }

    /** No test class says what it is deployed with. */
    public static class Same implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("_DEFAULT_", TheEar.withAllTests()));
        }
    }

    /** Lets the first deployment through and no other. */
    public static class Keeper {
        private DeploymentScenario kept;
        private boolean attempted;
        private boolean deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;

        public void generate(@Observes EventContext<GenerateDeployment> context) {
            if (kept == null) {
                context.proceed();
                kept = current.get();
            } else {
                current.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (attempted && !deployed) {
                throw new IllegalStateException("The application was not deployed: see the first test that failed");
            }
            if (!attempted) {
                attempted = true;
                context.proceed();
                deployed = true;
            }
        }

        /** The server's end is the deployment's end. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // Not proceeding is the point.
        }
    }
}
