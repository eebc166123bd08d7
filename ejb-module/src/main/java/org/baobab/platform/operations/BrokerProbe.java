package org.baobab.platform.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.util.Map;

/** Without the broker work is slower and not lost: the database holds it until a sweeper comes by. */
@ApplicationScoped
public class BrokerProbe implements HealthProbe {
    @Resource(lookup = "java:/JmsXA")
    ConnectionFactory factory;

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Map<String, Object> look() {
        try (JMSContext context = factory.createContext()) {
            return Map.of("provider", context.getMetaData().getJMSProviderName());
        } catch (jakarta.jms.JMSException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
