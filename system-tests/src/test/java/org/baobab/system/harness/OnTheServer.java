package org.baobab.system.harness;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sees to it that the application is deployed, by Arquillian, before the first test. Arquillian knows one test class at a time, so it hears of no other. */
final class OnTheServer implements BeforeAllCallback {
    private static boolean attempted;
    private static boolean deployed;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        synchronized (OnTheServer.class) {
            if (attempted && !deployed) {
                throw new IllegalStateException("The application was not deployed: see the first test that failed");
            }
            if (!attempted) {
                attempted = true;
                ArquillianExtension arquillian = new ArquillianExtension();
                arquillian.beforeAll(context);
                arquillian.afterAll(context);
                deployed = true;
            }
        }
    }
}
