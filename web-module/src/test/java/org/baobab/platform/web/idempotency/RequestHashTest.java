package org.baobab.platform.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestHashTest {
    private static final String JSON = "application/json";

    @Test
    void of_theSameRequest_isTheSame() throws IOException {
        assertThat(hash("/a", null, JSON, "{}")).isEqualTo(hash("/a", null, JSON, "{}"));
    }

    @Test
    void of_anotherAddressOrganisationTypeOrBody_differs() throws IOException {
        byte[] original = hash("/a", "o", JSON, "{}");

        assertThat(hash("/b", "o", JSON, "{}")).isNotEqualTo(original);
        assertThat(hash("/a", "p", JSON, "{}")).isNotEqualTo(original);
        assertThat(hash("/a", "o", "text/plain", "{}")).isNotEqualTo(original);
        assertThat(hash("/a", "o", JSON, "{ }")).isNotEqualTo(original);
    }

    @Test
    void of_multipart_countsThePartsAndNotTheBoundary() throws IOException {
        String binary = "\u0000\u0001--x\n\n--".repeat(5000);

        assertThat(multipart("one", "a.bin", binary)).isEqualTo(multipart("another-boundary", "a.bin", binary));
        assertThat(multipart("one", "a.bin", binary)).isNotEqualTo(multipart("one", "b.bin", binary));
        assertThat(multipart("one", "a.bin", binary)).isNotEqualTo(multipart("one", "a.bin", binary + "!"));
    }

    private static byte[] multipart(String boundary, String name, String content) throws IOException {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return hash("/documents", null, "multipart/form-data; boundary=" + boundary, body);
    }

    private static byte[] hash(String address, String organization, String type, String body) throws IOException {
        return RequestHash.of(
                "POST",
                address,
                organization,
                type,
                new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
