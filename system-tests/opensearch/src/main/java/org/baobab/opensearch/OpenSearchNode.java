package org.baobab.opensearch;

import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch on a port and a folder, until its standard input ends. */
public final class OpenSearchNode {
    private OpenSearchNode() {}

    public static void main(String[] args) throws IOException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("http.port", args[0]);
            settings.put("discovery.type", "single-node");
        });
        runner.build(newConfigs().basePath(args[1]).numOfNode(1).clusterName("baobab-tests").disableESLogger());
        runner.ensureYellow();
        System.out.println("UP");
        System.in.read();
        System.exit(0);
    }
}
