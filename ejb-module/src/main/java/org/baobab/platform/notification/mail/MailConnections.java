package org.baobab.platform.notification.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.baobab.platform.kernel.Rounds;

/** Open connections to the mail server, kept a while for the next letter: the greeting costs more than the letter. */
@ApplicationScoped
class MailConnections {
    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofSeconds(5);

    @Resource(lookup = "java:jboss/mail/Baobab")
    Session session;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();

    private Rounds rounds;

    private record Idle(Transport transport, Instant since) {}

    /** The server's session knows no limits: without them one silent mail server would hold every worker for ever. */
    @PostConstruct
    void prepare() {
        Properties properties = session.getProperties();
        properties.putIfAbsent("mail.smtp.connectiontimeout", "5000");
        properties.putIfAbsent("mail.smtp.timeout", "15000");
        properties.putIfAbsent("mail.smtp.writetimeout", "15000");
        properties.putIfAbsent("mail.mime.allowutf8", "true");
        rounds = Rounds.start(threads, "mail", LOOK, LOOK, this::closeIdle);
    }

    Session session() {
        return session;
    }

    /** A connection that another letter left open and that is still alive, or else a new one. */
    Transport open() throws MessagingException {
        for (Idle kept = idle.pollLast(); kept != null; kept = idle.pollLast()) {
            if (kept.transport().isConnected()) {
                return kept.transport();
            }
        }
        Transport transport = session.getTransport("smtp");
        if (settings.login().isPresent()) {
            MailSettings.Login login = settings.login().get();
            transport.connect(login.user(), login.password());
        } else {
            transport.connect();
        }
        return transport;
    }

    void keep(Transport transport) {
        idle.addLast(new Idle(transport, clock.instant()));
    }

    void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // It was broken already, which is why it is closed.
        }
    }

    private void closeIdle() {
        Instant oldest = clock.instant().minus(KEPT);
        List<Idle> old = new ArrayList<>();
        for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (next.since().isAfter(oldest)) {
                idle.addFirst(next);
                break;
            }
            old.add(next);
        }
        old.forEach(each -> close(each.transport()));
    }

    @PreDestroy
    void closeAll() {
        rounds.close();
        idle.forEach(each -> close(each.transport()));
    }
}
