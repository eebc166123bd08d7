package org.baobab.platform.webhook.sending;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baobab.platform.kernel.RuleViolationException;

/** Tells where webhooks may go, at the moment one is saved. */
@ApplicationScoped
public class Targets {
    private static final String FIELD = "url";
    private static final int LOOKUP_SECONDS = 3;
    private static final int HTTPS = 443;
    private static final int FIRST_FREE_PORT = 1024;

    @Inject
    SendingSettings settings;

    @Resource
    ManagedExecutorService executor;

    /**
     * @return the address, which may be called as far as can be told now; a name that nobody knows yet passes, and is looked at when it is called
     * @throws RuleViolationException that says why it may not
     */
    public Target accept(String url) {
        Target target = Target.parse(url);
        if (settings.isAllowed(target)) {
            return target;
        }
        refuseByItsText(target);
        if (target.literal().isEmpty()) {
            lookUp(target);
        }
        return target;
    }

    /** What needs no lookup; also asked before each call, for the administrator's list may have become shorter. */
    static void refuseByItsText(Target target) {
        if (target.literal().map(address -> !AddressRules.isOutside(address)).orElse(isLocalName(target.host()))) {
            throw inside();
        }
        if (!target.isEncrypted()) {
            throw new RuleViolationException(FIELD, "webhook.url.https");
        }
        if (target.port() != HTTPS && target.port() < FIRST_FREE_PORT) {
            throw new RuleViolationException(FIELD, "webhook.url.port");
        }
    }

    /** Names without a dot, and those that are kept for the inside. */
    static boolean isLocalName(String host) {
        return host.indexOf('.') < 0
                || host.endsWith(".localhost")
                || host.endsWith(".local")
                || host.endsWith(".internal")
                || host.endsWith(".lan")
                || host.endsWith(".home.arpa");
    }

    private void lookUp(Target target) {
        Future<InetAddress[]> lookup = executor.submit(() -> settings.guard().resolve(target.host()));
        try {
            lookup.get(LOOKUP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InsideAddressException) {
                throw inside();
            }
            if (!(e.getCause() instanceof UnknownHostException)) {
                throw new IllegalStateException("Looking up " + target + " failed", e.getCause());
            }
        } catch (TimeoutException slow) {
            lookup.cancel(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking up " + target, e);
        }
    }

    private static RuleViolationException inside() {
        return new RuleViolationException(FIELD, "webhook.url.inside");
    }
}
