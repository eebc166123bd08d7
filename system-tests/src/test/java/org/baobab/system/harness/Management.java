package org.baobab.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** What an operator could do on the running server. */
public final class Management {
    private Management() {}

    /** Runs the work while the server has that system property, which configuration puts before the environment. */
    public static void with(String property, String value, Runnable work) {
        ModelNode add = operation("add", property);
        add.get("value").set(value);
        execute(add);
        try {
            work.run();
        } finally {
            execute(operation("remove", property));
        }
    }

    private static ModelNode operation(String name, String property) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("system-property", property);
        return operation;
    }

    private static void execute(ModelNode operation) {
        try (ModelControllerClient client = connect()) {
            ModelNode result = client.execute(operation);
            if (!"success".equals(result.get("outcome").asString())) {
                throw new IllegalStateException(operation + " failed: " + result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelControllerClient connect() throws IOException {
        return ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TheServer.managementPort());
    }
}
