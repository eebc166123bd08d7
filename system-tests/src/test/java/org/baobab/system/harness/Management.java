package org.baobab.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** What an operator could do on the running server. */
public final class Management {
    private Management() {}

    /**
     * Runs the work while the server has that system property, which configuration puts before the environment.
     * The whole server has it: only a test that is {@code @Isolated} may ask for this.
     */
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

    /** Starts a job as jboss-cli and the console do, and gives the number of its execution. */
    public static long startJob(String job, Map<String, String> parameters) {
        ModelNode start = new ModelNode();
        start.get("operation").set("start-job");
        start.get("address")
                .add("deployment", "baobab.ear")
                .add("subdeployment", "baobab-batch.jar")
                .add("subsystem", "batch-jberet");
        start.get("job-xml-name").set(job);
        parameters.forEach((name, value) -> start.get("properties", name).set(value));
        return execute(start).asLong();
    }

    private static ModelNode operation(String name, String property) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("system-property", property);
        return operation;
    }

    private static ModelNode execute(ModelNode operation) {
        try (ModelControllerClient client = connect()) {
            ModelNode result = client.execute(operation);
            if (!"success".equals(result.get("outcome").asString())) {
                throw new IllegalStateException(operation + " failed: " + result);
            }
            return result.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelControllerClient connect() throws IOException {
        return ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), TheServer.managementPort());
    }
}
