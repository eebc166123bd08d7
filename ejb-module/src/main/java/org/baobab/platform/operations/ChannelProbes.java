package org.baobab.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Channels;
import org.baobab.platform.notification.whatsapp.WhatsAppSession;

/** The ways to people outside. Without one of them messages wait, and the node is only degraded. */
@ApplicationScoped
public class ChannelProbes {
    @Inject
    Channels channels;

    @Inject
    WhatsAppSession whatsApp;

    @Produces
    HealthProbe mail() {
        return new ChannelProbe("mail", Channel.EMAIL);
    }

    @Produces
    HealthProbe sms() {
        return new ChannelProbe("sms", Channel.SMS);
    }

    @Produces
    HealthProbe whatsApp() {
        return new ChannelProbe("whatsapp", Channel.WHATSAPP) {
            @Override
            Map<String, Object> lookDeeper() {
                String session = whatsApp.status();
                if (!WhatsAppSession.WORKING.equals(session)) {
                    throw new IllegalStateException("The WhatsApp session is " + session);
                }
                return Map.of("configured", true, "session", session);
            }
        };
    }

    @Produces
    HealthProbe push() {
        return new ChannelProbe("push", Channel.PUSH);
    }

    /** A channel is down while its provider gives no answer to those who send; nobody is called only to look. */
    private class ChannelProbe implements HealthProbe {
        private final String name;
        private final Channel channel;

        ChannelProbe(String name, Channel channel) {
            this.name = name;
            this.channel = channel;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public Map<String, Object> look() {
            if (!channels.configured().contains(channel)) {
                return Map.of("configured", false);
            }
            channels.trouble(channel).ifPresent(reason -> {
                throw new IllegalStateException(reason);
            });
            return lookDeeper();
        }

        Map<String, Object> lookDeeper() {
            return Map.of("configured", true);
        }
    }
}
