package org.baobab.platform.realtime;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;

/** Whom an event concerns, and nobody else may see. Written as one word, so that it fits into a header of a message. */
public sealed interface Audience {

    String written();

    static Audience parse(String written) {
        String[] parts = written.split(":", -1);
        return switch (parts[0]) {
            case "accounts" ->
                new Accounts(
                        Arrays.stream(parts[1].split(",")).map(UUID::fromString).collect(Collectors.toSet()));
            case "members" -> new Members(UUID.fromString(parts[1]), Role.valueOf(parts[2]));
            case "platform" -> new Platform(PlatformRole.valueOf(parts[1]));
            case "nodes" -> new Nodes();
            default -> throw new IllegalArgumentException("No audience: " + parts[0]);
        };
    }

    /** These people, wherever they work. */
    record Accounts(Set<UUID> ids) implements Audience {
        public Accounts {
            ids = Set.copyOf(ids);
        }

        @Override
        public String written() {
            return "accounts:" + ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        }
    }

    /** The members of an organisation with at least that role. */
    record Members(UUID organizationId, Role least) implements Audience {
        @Override
        public String written() {
            return "members:" + organizationId + ":" + least;
        }
    }

    /** Whoever has at least that role on the platform. */
    record Platform(PlatformRole least) implements Audience {
        @Override
        public String written() {
            return "platform:" + least;
        }
    }

    /** No person: the servers tell each other. */
    record Nodes() implements Audience {
        @Override
        public String written() {
            return "nodes";
        }
    }
}
