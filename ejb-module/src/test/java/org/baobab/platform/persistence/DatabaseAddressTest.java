package org.baobab.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void toString_keepsWhatMayBeSecretToItself() {
        DatabaseAddress address =
                new DatabaseAddress("jdbc:postgresql://db.example:5432/baobab?password=hush", "baobab", "hush");

        assertThat(address).hasToString("jdbc:postgresql://db.example:5432/baobab as baobab");
    }
}
