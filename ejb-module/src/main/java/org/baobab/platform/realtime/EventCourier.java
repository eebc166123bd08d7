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
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.kernel.BrokerLine;
import org.baobab.platform.kernel.Rounds;

/** Carries events to the topic on a thread of its own, so that no request waits for the broker. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventCourier {
    static final String TOPIC = "java:/jms/topic/realtime";
    static final String AUDIENCE = "audience";
    static final String TYPE = "type";

    private static final Duration PAUSE = Duration.ofSeconds(1);

    // Not the pooled factory: that one belongs to requests and their transactions.
    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory factory;

    @Resource(lookup = TOPIC)
    Topic topic;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Outgoing outgoing;

    private BrokerLine line;
    private Rounds rounds;

    @PostConstruct
    void start() {
        line = new BrokerLine(factory, "sending events");
        rounds = Rounds.start(threads, "realtime-courier", Duration.ZERO, PAUSE, () -> line.work(this::carry));
    }

    @PreDestroy
    void stop() {
        line.close();
        rounds.close();
    }

    private void carry(JMSContext context) throws InterruptedException, JMSException {
        // An event is worth something now or never: it is not written to the journal.
        JMSProducer producer = context.createProducer()
                .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                .setDisableMessageID(true)
                .setDisableMessageTimestamp(true);
        line.ready();
        while (line.holds()) {
            LiveEvent event = outgoing.next(1, TimeUnit.SECONDS);
            if (event != null) {
                send(context, producer, event);
            }
        }
    }

    private void send(JMSContext context, JMSProducer producer, LiveEvent event) throws JMSException {
        try {
            TextMessage message = context.createTextMessage(event.text());
            message.setStringProperty(AUDIENCE, event.audience().written());
            message.setStringProperty(TYPE, event.type());
            producer.send(topic, message);
        } catch (JMSRuntimeException e) {
            outgoing.lose();
            throw e;
        }
    }
}
