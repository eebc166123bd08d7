package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The order whose result this worker is storing just now. */
@RequestScoped
class OrderAtWork {
    private UUID order;

    void begin(UUID id) {
        order = id;
    }

    void end() {
        order = null;
    }

    Optional<UUID> order() {
        return Optional.ofNullable(order);
    }
}
