package org.baobab.platform.conversation;

import java.util.Objects;
import java.util.UUID;

/**
 * Who is written to: an organisation or a person.
 *
 * @param name under which the other side knows them; of a person who goes by no other name, the person's own
 */
public record Correspondent(UUID organizationId, UUID accountId, String name) {
    private static final int LONGEST_NAME = 120;

    public Correspondent {
        if ((organizationId == null) == (accountId == null)) {
            throw new IllegalArgumentException("A correspondent is an organisation or a person");
        }
        name = fit(Objects.requireNonNull(name));
    }

    public static Correspondent organization(UUID id, String name) {
        return new Correspondent(id, null, name);
    }

    public static Correspondent person(UUID id, String name) {
        return new Correspondent(null, id, name);
    }

    static String fit(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
