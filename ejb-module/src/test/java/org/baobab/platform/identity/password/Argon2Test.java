package org.baobab.platform.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2Test {
    private final Argon2 quick = new Argon2(64, 1, 1);

    @Test
    void hash_ofTheSamePasswordTwice_differsAndBothMatch() {
        String first = quick.hash("deux pirogues");
        String second = quick.hash("deux pirogues");

        assertThat(first).isNotEqualTo(second).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(Argon2.matches("deux pirogues", first)).isTrue();
        assertThat(Argon2.matches("deux pirogues", second)).isTrue();
        assertThat(Argon2.matches("Deux pirogues", first)).isFalse();
    }

    /** Made by the reference implementation, so that hashes of other software are understood, and ours elsewhere. */
    @Test
    void matches_aHashOfTheReferenceImplementation() {
        String written = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(Argon2.matches("password", written)).isTrue();
        assertThat(Argon2.matches("passwore", written)).isFalse();
    }

    @Test
    void differsFrom_aHashOfLowerStrength() {
        String old = quick.hash("deux pirogues");

        assertThat(quick.differsFrom(old)).isFalse();
        assertThat(new Argon2(64, 2, 1).differsFrom(old)).isTrue();
        assertThat(new Argon2(128, 1, 1).differsFrom(old)).isTrue();
    }

    @Test
    void matches_somethingElseThanAHash_isAFault() {
        assertThatThrownBy(() -> Argon2.matches("x", "plain")).isInstanceOf(IllegalStateException.class);
    }
}
