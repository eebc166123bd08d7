package org.baobab.platform.realtime;

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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.time.Clock;
import java.time.Duration;
import org.baobab.platform.kernel.BrokerLine;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** Hears every event of every node, by a subscription of this node's own: a message-driven bean would share them with its brothers on the other nodes. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventSubscriber {
    private static final Logger LOG = Logger.getLogger(EventSubscriber.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long LISTEN_MILLIS = 1_000;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    @Resource(lookup = EventCourier.TOPIC)
    Topic topic;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Event<LiveEvent> events;

    @Inject
    Clock clock;

    private BrokerLine line;
    private Rounds rounds;

    @PostConstruct
    void start() {
        line = new BrokerLine(factory, "hearing events");
        rounds = Rounds.start(threads, "realtime-subscriber", Duration.ZERO, PAUSE, () -> line.work(this::listen));
    }

    @PreDestroy
    void stop() {
        line.close();
        rounds.close();
    }

    private void listen(JMSContext context) throws JMSException {
        JMSConsumer consumer = context.createConsumer(topic);
        if (line.ready()) {
            String text = EventText.write(LiveEvent.RESTORED, null, clock.instant());
            announce(new LiveEvent(new Audience.Nodes(), LiveEvent.RESTORED, text));
        }
        while (line.holds()) {
            Message message = consumer.receive(LISTEN_MILLIS);
            if (message instanceof TextMessage text) {
                announce(read(text));
            }
        }
    }

    private void announce(LiveEvent event) {
        try {
            events.fire(event);
        } catch (RuntimeException e) {
            LOG.warnf(e, "An event %s reached this node and not its people", event.type());
        }
    }

    private static LiveEvent read(TextMessage message) throws JMSException {
        return new LiveEvent(
                Audience.parse(message.getStringProperty(EventCourier.AUDIENCE)),
                message.getStringProperty(EventCourier.TYPE),
                message.getText());
    }
}
