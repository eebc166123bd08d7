package org.baobab.platform.backup.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against ourselves everywhere, and against Debian's age program where it is installed. */
class AgeTest {
    private static final AgeKey KEY = AgeKey.generate();

    /** From the age specification's own test vectors (C2SP/CCTV, age/testdata/x25519): a key and the recipient that belongs to it. */
    private static final String KNOWN_SECRET =
            "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void aStream_encryptedAndDecrypted_isTheSame(int length) throws IOException {
        byte[] plain = random(length);

        assertThat(decrypted(encrypted(plain, KEY), KEY)).isEqualTo(plain);
    }

    @Test
    void secretKey_writtenAndRead_isTheSame() {
        AgeKey read = AgeKey.parse(KEY.secretText());

        assertThat(read.recipient()).isEqualTo(KEY.recipient()).startsWith("age1");
        assertThat(KEY.secretText()).startsWith("AGE-SECRET-KEY-1");
        assertThat(KEY.toString()).doesNotContain("SECRET");
    }

    @Test
    void aKnownSecret_isRead() {
        assertThat(AgeKey.parse(KNOWN_SECRET).secretText()).isEqualTo(KNOWN_SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AGE-SECRET-KEY-1",
                "age-secret-key-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6",
                "AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F7",
                "age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm"
            })
    void aMistypedSecret_isRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> AgeKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("XMWWC06");
    }

    @Test
    void everyFlippedBit_shows() throws IOException {
        byte[] sealed = encrypted(random(300), KEY);

        for (int at = 0; at < sealed.length; at++) {
            byte[] damaged = sealed.clone();
            damaged[at] ^= 1;
            assertThatThrownBy(() -> decrypted(damaged, KEY))
                    .as("byte %d", at)
                    .isInstanceOfAny(DamagedBackupException.class, IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 65_552, 70_000})
    void aStreamCutOff_doesNotEndWell(int lost) throws IOException {
        byte[] sealed = encrypted(random(131_072), KEY);

        assertThatThrownBy(() -> decrypted(Arrays.copyOf(sealed, sealed.length - lost), KEY))
                .isInstanceOf(DamagedBackupException.class);
    }

    @Test
    void anotherKey_doesNotOpenIt_andIsNamed() throws IOException {
        byte[] sealed = encrypted(random(10), KEY);
        AgeKey another = AgeKey.generate();

        assertThatThrownBy(() -> decrypted(sealed, another))
                .isInstanceOf(DamagedBackupException.class)
                .hasMessageContaining(another.recipient());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 200_001})
    void theAgeProgram_opensWhatWeSealed(int length) throws Exception {
        assumeTrue(Programs.has("age"), "Debian's age is not installed");
        byte[] plain = random(length);
        Path sealed = Files.write(folder.resolve("sealed.age"), encrypted(plain, KEY));

        byte[] opened = Programs.run("age", "-d", "-i", identity().toString(), sealed.toString());

        assertThat(opened).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 200_001})
    void weOpen_whatTheAgeProgramSealed_alsoForSeveral(int length) throws Exception {
        assumeTrue(Programs.has("age"), "Debian's age is not installed");
        byte[] plain = random(length);
        Path file = Files.write(folder.resolve("plain"), plain);

        byte[] sealed =
                Programs.run("age", "-r", AgeKey.generate().recipient(), "-r", KEY.recipient(), file.toString());

        assertThat(decrypted(sealed, KEY)).isEqualTo(plain);
    }

    @Test
    void theKeygenProgram_derivesTheSameRecipient() throws Exception {
        assumeTrue(Programs.has("age-keygen"), "Debian's age is not installed");

        byte[] recipient = Programs.run("age-keygen", "-y", identity().toString());

        assertThat(new String(recipient, StandardCharsets.US_ASCII).strip()).isEqualTo(KEY.recipient());
    }

    private Path identity() throws IOException {
        return Files.writeString(folder.resolve("identity"), KEY.secretText() + "\n");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] encrypted(byte[] plain, AgeKey key) throws IOException {
        try (AgeWriter writer = new AgeWriter(new ByteArrayInputStream(plain), key)) {
            return writer.readAllBytes();
        }
    }

    private static byte[] decrypted(byte[] sealed, AgeKey key) throws IOException {
        try (AgeReader reader = new AgeReader(new ByteArrayInputStream(sealed), key)) {
            return reader.readAllBytes();
        }
    }
}
