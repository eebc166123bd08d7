package org.baobab.platform.persistence.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.baobab.platform.persistence.OutlivedRows;

/** All rows that can outlive their use, by name. */
@ApplicationScoped
class OutlivedKinds {
    @Inject
    @Any
    Instance<OutlivedRows> kinds;

    OutlivedRows named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing that outlives its use is called " + name));
    }
}
