package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jboss.logging.Logger;

/** What the broker of this node says about its queues, through the server's own management. */
@ApplicationScoped
class Broker {
    private static final Logger LOG = Logger.getLogger(Broker.class);
    private static final String SERVER = "jboss.as:management-root=server";
    private static final String NAME = "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=";

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    /** Messages that no consumer has yet; empty where the broker does not answer. */
    OptionalLong waiting(TaskQueue queue) {
        OptionalLong held = read(queue, "messageCount");
        OptionalLong delivering = read(queue, "deliveringCount");
        return held.isPresent() && delivering.isPresent()
                ? OptionalLong.of(Math.max(0, held.getAsLong() - delivering.getAsLong()))
                : OptionalLong.empty();
    }

    int consumers(TaskQueue queue) {
        return (int) read(queue, "consumerCount").orElse(0);
    }

    /** While the server starts its queues cannot be asked, and trying would be logged as an error. */
    private boolean isServerUp() throws JMException {
        return "running".equals(server.getAttribute(new ObjectName(SERVER), "serverState"));
    }

    private OptionalLong read(TaskQueue queue, String attribute) {
        try {
            if (!isServerUp()) {
                return OptionalLong.empty();
            }
            Object value = server.getAttribute(new ObjectName(NAME + queue.label()), attribute);
            return value instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
        } catch (JMException | RuntimeException e) {
            LOG.debugf(e, "The broker says nothing about %s", queue.label());
            return OptionalLong.empty();
        }
    }
}
