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
import jakarta.jms.Queue;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.baobab.platform.kernel.BrokerLine;
import org.baobab.platform.kernel.Rounds;

/**
 * Carries announcements to the broker on a thread of its own, so that no request waits for it or fails with it. They are not persistent, for the rows are: what
 * is lost here, with the process or because the broker is away, the sweeper announces again.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskCourier {
    private static final int ROOM = 100_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Resource
    ManagedThreadFactory threads;

    // Not the pooled factory: that one belongs to requests and their transactions.
    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    private final BlockingQueue<Announcement> waiting = new LinkedBlockingQueue<>(ROOM);
    private final Map<TaskQueue, Queue> queues = new EnumMap<>(TaskQueue.class);
    private BrokerLine line;
    private Rounds rounds;

    @PostConstruct
    void start() {
        line = new BrokerLine(factory, "announcing tasks");
        rounds = Rounds.start(threads, "task-courier", Duration.ZERO, PAUSE, () -> line.work(this::carry));
    }

    @PreDestroy
    void stop() {
        line.close();
        rounds.close();
    }

    /** Never waits: what finds no room is left to the sweeper. */
    public void send(Announcement announcement) {
        waiting.offer(announcement);
    }

    public boolean hasRoom(int number) {
        return waiting.remainingCapacity() >= number;
    }

    private void carry(JMSContext context) throws InterruptedException {
        JMSProducer producer = context.createProducer()
                .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                .setDisableMessageTimestamp(true);
        line.ready();
        while (line.holds()) {
            Announcement next = waiting.poll(1, TimeUnit.SECONDS);
            if (next != null) {
                producer.setPriority(next.priority().jms())
                        .send(
                                queues.computeIfAbsent(next.queue(), TaskCourier::lookUp),
                                context.createTextMessage(next.id().toString()));
            }
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
