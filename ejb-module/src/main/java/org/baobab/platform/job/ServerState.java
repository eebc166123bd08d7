package org.baobab.platform.job;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Whether the server takes work. It does not while it starts and stops, nor while an operator has suspended it. */
public final class ServerState {
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();
    private static final String RUNNING = "RUNNING";

    private ServerState() {}

    public static boolean isRunning() {
        try {
            ObjectName server = new ObjectName("jboss.as:management-root=server");
            return RUNNING.equals(BEANS.getAttribute(server, "suspendState"));
        } catch (JMException notTold) {
            // A server without JMX is never known to be suspended, and its jobs run all the same.
            return true;
        }
    }
}
