package org.baobab.platform.webhook.sending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Settings;

/** Where webhooks may go beyond the open Internet, on which way, and how long a call may take; read once at the start. */
@ApplicationScoped
class SendingSettings {
    private static final String ALLOWED = "baobab.webhook.allowed";
    private static final Pattern WITH_PORT = Pattern.compile("https?://[^/?#@]+:\\d{1,5}");

    @Inject
    Settings settings;

    private Set<String> allowed;
    private Optional<URI> proxy;
    private Duration timeout;

    @PostConstruct
    void read() {
        allowed = settings.list(ALLOWED).stream().map(SendingSettings::origin).collect(Collectors.toSet());
        proxy = settings.find("baobab.http.proxy").map(SendingSettings::proxy);
        timeout = settings.duration(
                "baobab.webhook.timeout", Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(60));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    boolean isAllowed(Target target) {
        return allowed.contains(target.origin());
    }

    /** The way out of a network that has no other. */
    Optional<URI> proxy() {
        return proxy;
    }

    /** From the first packet to the last byte that is read. */
    Duration timeout() {
        return timeout;
    }

    Resolver names() {
        return InetAddress::getAllByName;
    }

    /** Looks names up and hands out what lies outside. */
    CheckedResolver guard() {
        return new CheckedResolver(names(), Optional.empty());
    }

    /** Whether it is one was checked where the other outside services are connected. */
    private static URI proxy(String written) {
        return URI.create(written.contains("://") ? written : "http://" + written);
    }

    static String origin(String listed) {
        if (WITH_PORT.matcher(listed).matches()) {
            try {
                return Target.parse(listed).origin();
            } catch (RuleViolationException none) {
                // Falls through to the one message for every wrong entry.
            }
        }
        throw new InvalidSettingException(ALLOWED, listed, "scheme://host:port, such as http://n8n.internal:5678");
    }
}
