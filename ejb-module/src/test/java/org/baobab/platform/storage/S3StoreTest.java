package org.baobab.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest extends ObjectStoreContract {
    @TempDir
    static Path folder;

    private static S3Server server;
    private static S3Store store;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = S3Server.start(folder);
        store = new S3Store(server.address(), EnumSet.allOf(Bucket.class));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Test
    void presigned_givesTheObjectToABrowser_withTheNameAndTypeAskedFor() throws IOException, InterruptedException {
        String key = stored("bonjour".getBytes());

        URI address = store.presigned(Bucket.UPLOADS, key, Duration.ofMinutes(1), headers())
                .orElseThrow();
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("bonjour");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"a.txt\"");
        assertThat(get(URI.create(address.toString().replace(key, key()))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void put_withAWrongSecret_isTheStoresFailure() {
        try (S3Store stranger = new S3Store(server.address("another"), EnumSet.allOf(Bucket.class))) {
            assertThatThrownBy(() -> stranger.put(Bucket.UPLOADS, key(), new ByteArrayInputStream(new byte[1]), 1))
                    .isInstanceOf(StorageException.class);
            assertThatThrownBy(stranger::look).isInstanceOf(StorageException.class);
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
