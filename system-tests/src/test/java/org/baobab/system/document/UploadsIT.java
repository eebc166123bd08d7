package org.baobab.system.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;

/** Files in several requests, as any tus client sends them. */
class UploadsIT extends ClientTest {
    private static final String BODY = "application/offset+octet-stream";

    private final Person owner = Company.founded().owner();
    private final Api api = owner.api().with("Tus-Resumable", "1.0.0");

    @Test
    void pieces_becomeOneDocument() {
        byte[] file = recording(300_000);
        Answer begun = begin(file.length, "Réunion du 21.mp3", "recordings").is(201);
        assertThat(begun.needHeader("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(begun.needHeader("Upload-Offset")).isEqualTo("0");
        String upload = begun.location();

        piece(upload, 0, file, 0, 100_000).is(204);
        Answer half = api.send("HEAD", upload, BodyPublishers.noBody()).is(200);
        assertThat(half.needHeader("Upload-Offset")).isEqualTo("100000");
        assertThat(half.needHeader("Upload-Length")).isEqualTo("300000");
        assertThat(half.needHeader("Cache-Control")).contains("no-store");
        assertThat(half.header("Upload-Document")).isEmpty();
        Answer last = piece(upload, 100_000, file, 100_000, 300_000).is(204);

        String document = last.needHeader("Upload-Document");
        Answer stored = owner.api().get("/documents/" + document).is(200);
        assertThat(stored.text("name")).isEqualTo("Réunion du 21.mp3");
        assertThat(stored.text("bucket")).isEqualTo("recordings");
        assertThat(owner.api().get("/documents/" + document + "/content").bytes())
                .isEqualTo(file);
        assertThat(api.send("HEAD", upload, BodyPublishers.noBody()).needHeader("Upload-Document"))
                .isEqualTo(document);
    }

    @Test
    void smallFile_arrivesWithItsBeginning() {
        byte[] file = "Bonjour".getBytes(StandardCharsets.UTF_8);

        Answer done = api.with("Upload-Length", "" + file.length)
                .with("Upload-Metadata", metadata("note.txt", "documents"))
                .with("Content-Type", BODY)
                .send("POST", "/uploads", BodyPublishers.ofByteArray(file))
                .is(201);

        assertThat(done.needHeader("Upload-Offset")).isEqualTo("7");
        assertThat(owner.api()
                        .get("/documents/" + done.needHeader("Upload-Document") + "/content")
                        .body())
                .isEqualTo("Bonjour");
    }

    @Test
    void connectionThatBreaks_costsNothingThatArrived() throws IOException {
        byte[] file = recording(400_000);
        String upload = begin(file.length, "longue.mp3", "recordings").is(201).location();
        URI server = URI.create(TheServer.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head =
                    ("PATCH /api/v1%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nTus-Resumable: 1.0.0\r\n"
                                    + "Content-Type: %s\r\nUpload-Offset: 0\r\nContent-Length: %d\r\n\r\n")
                            .formatted(upload, server.getAuthority(), owner.accessToken(), BODY, file.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(file, 0, 250_000);
            socket.getOutputStream().flush();
        }

        await().untilAsserted(() -> assertThat(offset(upload)).isPositive());
        long safe = offset(upload);
        assertThat(safe).isLessThanOrEqualTo(250_000);
        Answer last = piece(upload, safe, file, (int) safe, file.length).is(204);

        assertThat(owner.api()
                        .get("/documents/" + last.needHeader("Upload-Document") + "/content")
                        .bytes())
                .isEqualTo(file);
    }

    @Test
    void piece_thatIsNotTheNext_isRefused_andTheUploadGoesOn() {
        byte[] file = recording(2_000);
        String upload = begin(file.length, "a.mp3", "recordings").is(201).location();

        piece(upload, 500, file, 500, 1_000).isProblem(409, "upload-offset");
        piece(upload, 0, file, 0, 1_000).is(204);
        piece(upload, 0, file, 0, 1_000).isProblem(409, "upload-offset");

        piece(upload, 1_000, file, 1_000, 2_000).is(204);
    }

    @Test
    void program_isRefusedByItsFirstPiece_andForgotten() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 200_000);
        String upload = begin(program.length, "photo.jpg", "uploads").is(201).location();

        piece(upload, 0, program, 0, 100_000).isProblem(415, "document-kind-refused");

        assertThat(api.send("HEAD", upload, BodyPublishers.noBody()).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBe_isToldAtOnce() {
        begin(201L << 20, "a.mp3", "recordings").isProblem(413, "document-too-large");
        begin(10, "a.mp3", "nowhere").isProblem(400);
        api.with("Upload-Metadata", "filename ???").post("/uploads").isProblem(400);
        api.post("/uploads").isProblem(400);
        owner.api()
                .with("Tus-Resumable", "0.2")
                .with("Upload-Length", "1")
                .post("/uploads")
                .isProblem(412);
        String upload = begin(10, "a.txt", "uploads").is(201).location();
        api.raw("PATCH", upload, "text/plain", "x").isProblem(415);
        api.raw("PATCH", upload, BODY, "x").isProblem(400);
        piece(upload, 0, new byte[20], 0, 20).isProblem(413, "upload-too-long");
    }

    @Test
    void uploadOfSomebodyElse_doesNotExist_andTerminationForgets() {
        String upload = begin(10, "a.txt", "uploads").is(201).location();
        Api stranger = Company.founded().owner().api();

        assertThat(stranger.send("HEAD", upload, BodyPublishers.noBody()).status())
                .isEqualTo(404);
        stranger.delete(upload).isProblem(404);
        api.delete(upload).is(204);
        assertThat(api.send("HEAD", upload, BodyPublishers.noBody()).status()).isEqualTo(404);
    }

    private long offset(String upload) {
        return Long.parseLong(
                api.send("HEAD", upload, BodyPublishers.noBody()).is(200).needHeader("Upload-Offset"));
    }

    private Answer begin(long length, String name, String bucket) {
        return api.with("Upload-Length", "" + length)
                .with("Upload-Metadata", metadata(name, bucket))
                .post("/uploads");
    }

    private Answer piece(String upload, long offset, byte[] file, int from, int to) {
        return api.with("Content-Type", BODY)
                .with("Upload-Offset", "" + offset)
                .send("PATCH", upload, BodyPublishers.ofByteArray(file, from, to - from));
    }

    private static String metadata(String name, String bucket) {
        return "filename " + base64(name) + ",bucket " + base64(bucket);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sound by its first bytes. */
    static byte[] recording(int length) {
        byte[] sound = new byte[length];
        new Random(length).nextBytes(sound);
        byte[] head = {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0};
        System.arraycopy(head, 0, sound, 0, head.length);
        return sound;
    }
}
