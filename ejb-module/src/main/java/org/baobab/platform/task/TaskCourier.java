package org.baobab.platform.task;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.logging.Logger;

/**
 * Carries announcements to the broker on a thread of its own, so that no request waits for it or fails with it. They are not persistent, for the rows are: what
 * is lost here, with the process or because the broker is away, the sweeper announces again.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskCourier {
    private static final Logger LOG = Logger.getLogger(TaskCourier.class);
    private static final int ROOM = 100_000;
    private static final long PAUSE_MILLIS = 1_000;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    private final BlockingQueue<Announcement> waiting = new LinkedBlockingQueue<>(ROOM);
    private final Map<TaskQueue, Queue> queues = new EnumMap<>(TaskQueue.class);
    private Thread thread;
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::carry);
        thread.setName("baobab-courier");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        thread.interrupt();
    }

    /** Never waits: what finds no room is left to the sweeper. */
    public void send(Announcement announcement) {
        waiting.offer(announcement);
    }

    public boolean hasRoom(int number) {
        return waiting.remainingCapacity() >= number;
    }

    private void carry() {
        boolean broken = false;
        while (!stopping) {
            try (JMSContext context = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
                JMSProducer producer = context.createProducer()
                        .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                        .setDisableMessageTimestamp(true);
                if (broken) {
                    LOG.info("The broker takes announcements of tasks again");
                    broken = false;
                }
                carry(context, producer);
            } catch (JMSRuntimeException e) {
                if (!stopping && !broken) {
                    LOG.warnf("Announcements of tasks wait for the broker: %s", e.getMessage());
                    broken = true;
                }
                rest();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void carry(JMSContext context, JMSProducer producer) throws InterruptedException {
        while (!stopping) {
            Announcement next = waiting.take();
            producer.setPriority(next.priority().jms())
                    .send(
                            queues.computeIfAbsent(next.queue(), TaskCourier::lookUp),
                            context.createTextMessage(next.id().toString()));
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Queue lookUp(TaskQueue queue) {
        try {
            return InitialContext.doLookup(queue.jndiName());
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no queue " + queue.jndiName(), e);
        }
    }
}
