package org.baobab.platform.identity.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.kernel.UnavailableException;

/**
 * Makes and checks stored passwords, no more at once than there are processors: each takes tens of megabytes and milliseconds, and a flood of sign-ins must
 * wait its turn instead of taking the whole server's memory. Call it outside of transactions, or a waiting sign-in holds a database connection.
 */
@ApplicationScoped
public class Passwords {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Settings settings;

    private Argon2 wanted;
    private Semaphore turns;
    private String nobodys;

    @PostConstruct
    void prepare() {
        wanted = new Argon2(
                settings.integer("baobab.password.memory", Argon2.RECOMMENDED.memoryKib(), 7_168, 1_048_576),
                settings.integer("baobab.password.iterations", Argon2.RECOMMENDED.iterations(), 1, 20),
                settings.integer("baobab.password.lanes", Argon2.RECOMMENDED.lanes(), 1, 8));
        int atOnce = Runtime.getRuntime().availableProcessors();
        turns = new Semaphore(settings.integer("baobab.password.at-once", atOnce, 1, 256), true);
        nobodys = wanted.hash("no password at all");
    }

    /** Does now what the first sign-in would have to wait for. */
    public void prepareForSignIn() {
        Argon2.matches("", nobodys);
    }

    public String hash(String password) {
        return inTurn(() -> wanted.hash(password));
    }

    /** With null for the stored form, as for an unknown account, it takes as long as ever and says no. */
    public boolean matches(String password, String stored) {
        boolean same = inTurn(() -> Argon2.matches(password, stored == null ? nobodys : stored));
        return same && stored != null;
    }

    /** Whether the stored form should be made again, now that the password is at hand. */
    public boolean isOutdated(String stored) {
        return wanted.differsFrom(stored);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnavailableException("busy", "Too many sign-ins wait for the processor", null);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("busy", "The server is stopping", stopping);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
