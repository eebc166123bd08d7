package org.baobab.platform.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Random;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final String TYPE = "multipart/form-data; boundary=\"xYz\"";

    @Test
    void next_ofAFormWithTwoFields_givesBothAndTheEnd() throws IOException {
        Parts parts = parts(
                "preamble\r\n--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\ntwo\r\n--xYz \t\r\n"
                        + "content-disposition:form-data;name=b;filename=f.txt\r\nContent-Type: text/plain\r\n\r\n\r\n--xYz--\r\nepilogue");

        Part first = parts.next().orElseThrow();
        assertThat(first.name()).isEqualTo("a");
        assertThat(first.isFile()).isFalse();
        assertThat(first.text(20)).isEqualTo("one\r\ntwo");
        Part second = parts.next().orElseThrow();
        assertThat(second.fileName()).isEqualTo("f.txt");
        assertThat(second.contentType()).isEqualTo("text/plain");
        assertThat(second.stream().readAllBytes()).isEmpty();
        assertThat(parts.next()).isEmpty();
        assertThat(parts.next()).isEmpty();
    }

    @Test
    void next_whereAPartHasNoBodyAtAll_isEmpty() throws IOException {
        Parts parts = parts("--xYz\r\nContent-Disposition: form-data; name=a\r\n\r\n--xYz--");

        assertThat(parts.next().orElseThrow().text(5)).isEmpty();
        assertThat(parts.next()).isEmpty();
    }

    @Test
    void next_skipsWhatWasNotRead() throws IOException {
        Parts parts = parts("--xYz\r\nContent-Disposition: form-data; name=a\r\n\r\n" + "-".repeat(200_000)
                + "\r\n--xY\r\n--xYz\r\nContent-Disposition: form-data; name=b\r\n\r\nx\r\n--xYz--");

        parts.next();
        assertThat(parts.next().orElseThrow().text(5)).isEqualTo("x");
    }

    /** Bytes that look like delimiters all the time, in bodies that end anywhere in the buffer and arrive in odd pieces. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 65_400, 65_450, 65_500, 65_530, 65_536, 131_072, 300_001})
    void stream_givesTheBytesAsTheyWere(int size) throws IOException {
        Random random = new Random(size);
        byte[] pattern = "\r\n--xY".getBytes(UTF_8);
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = pattern[random.nextInt(10) == 0 ? random.nextInt(pattern.length) : i % pattern.length];
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--xYz\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n".getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--xYz--".getBytes(UTF_8));

        Parts parts = Parts.of(TYPE, new Trickle(body.toByteArray(), random), 3);

        assertThat(parts.next().orElseThrow().stream().readAllBytes()).isEqualTo(content);
        assertThat(parts.next()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form-data; name=\"file\"; filename=\"été « à » 日本.pdf\"|été « à » 日本.pdf",
                "form-data; name=\"file\"; filename=\"x.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9.pdf|été.pdf",
                "form-data; name=\"file\"; filename=\"a%22b;c.pdf\"|a\"b;c.pdf",
                "form-data; name=\"file\"; filename=\"a\\\"b.pdf\"|a\"b.pdf",
                "form-data; filename=\"C:\\Temp\\n.pdf\"; name=\"file\"|C:\\Temp\\n.pdf",
                "form-data; name=\"file\"; filename=\"\"|"
            })
    void fileName_isReadAsClientsWriteIt(String line) throws IOException {
        String[] halves = line.split("\\|", -1);

        Parts parts = parts("--xYz\r\nContent-Disposition: " + halves[0] + "\r\n\r\nx\r\n--xYz--");

        assertThat(parts.next().orElseThrow().fileName()).isEqualTo(halves[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "--xYz",
                "--xYz\r\n",
                "--xYz\r\n\r\nno headers\r\n--xYz--",
                "--xYz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xYz--",
                "--xYz\r\nContent-Disposition: form-data; name=a\r\n\r\ncut off",
                "--xYz and more\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--xYz--"
            })
    void next_ofWhatIsNoForm_isRefused(String body) {
        assertThatThrownBy(() -> {
                    Parts parts = parts(body);
                    for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
                        part.get().stream().readAllBytes();
                    }
                })
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void next_ofTooManyParts_isRefused() throws IOException {
        Parts parts = parts("--xYz\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n".repeat(6) + "--xYz--");
        for (int i = 0; i < 5; i++) {
            parts.next();
        }

        assertThatThrownBy(parts::next).isInstanceOf(RuleViolationException.class);
    }

    private static Parts parts(String body) {
        return Parts.of(TYPE, new ByteArrayInputStream(body.getBytes(UTF_8)), 5);
    }

    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream in;
        private final Random random;

        Trickle(byte[] bytes, Random random) {
            this.in = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, Math.min(length, 1 + random.nextInt(20_000)));
        }
    }
}
