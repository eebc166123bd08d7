package org.baobab.system.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsIT extends ClientTest {
    private static final byte[] PNG = png();
    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003".getBytes(ISO_8859_1);

    private Company company;
    private Api owner;

    @BeforeEach
    void found() {
        company = Company.founded();
        owner = company.owner().api();
    }

    @Test
    void store_answersWhatItIs_andShowsItAgain() {
        Answer stored = Upload.of(owner, "documents", "Contrat « été ».pdf", "%PDF-1.7\nbonjour")
                .is(201);

        assertThat(stored.text("name")).isEqualTo("Contrat « été ».pdf");
        assertThat(stored.text("contentType")).isEqualTo("application/pdf");
        assertThat(stored.text("size")).isEqualTo("16");
        assertThat(stored.text("sha256")).matches("[0-9a-f]{64}");
        assertThat(stored.text("bucket")).isEqualTo("documents");
        assertThat(stored.text("organizationId")).isEqualTo(company.id().toString());
        assertThat(stored.location()).isEqualTo("/documents/" + stored.id());
        assertThat(owner.get(stored.location()).is(200).json()).isEqualTo(stored.json());
        assertThat(owner.get(stored.location() + "/content").is(200).body()).isEqualTo("%PDF-1.7\nbonjour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.txt", "C:\\Users\\x\\passwd.txt", "/tmp/passwd.txt"})
    void name_isNeverAPath(String name) {
        assertThat(Upload.of(owner, "uploads", name, "x").is(201).text("name")).isEqualTo("passwd.txt");
    }

    @Test
    void name_isFitToBeShown() {
        assertThat(Upload.of(owner, "uploads", "évil\u202Egpj.\u0007txt", "x")
                        .is(201)
                        .text("name"))
                .isEqualTo("évilgpj.txt");
        assertThat(Upload.of(owner, "uploads", "…", "x").is(201).text("name")).isEqualTo("…");
        assertThat(Upload.of(owner, "uploads", "...", "x").is(201).text("name")).isEqualTo("document");
        assertThat(Upload.of(owner, "uploads", "é".repeat(300) + ".pdf", "x")
                        .is(201)
                        .text("name"))
                .hasSize(200)
                .endsWith("é.pdf");
    }

    /** The content counts, whatever the name and the type in the form say. */
    @Test
    void kind_isToldByContent() throws IOException {
        Upload.of(owner, "avatars", "me.txt", PNG).is(201);
        Upload.of(owner, "avatars", "me.png", "no picture").isProblem(415, "document-kind-refused");
        Upload.of(owner, "photos", "me.jpg", "%PDF-1.7").isProblem(415, "document-kind-refused");
        Upload.of(owner, "documents", "letter.pdf", PROGRAM).isProblem(415, "document-kind-refused");
        Upload.of(owner, "documents", "page.txt", "<!-- x --><HTML><script>1</script>")
                .isProblem(415);
        Upload.of(owner, "documents", "data.pdf", new byte[] {0, 1, 2}).isProblem(415);
        Upload.of(owner, "documents", "half.txt", "text and then\u0000 none").isProblem(415);
        Upload.of(owner, "recordings", "voice.mp3", "no sound").isProblem(415);
        assertThat(Upload.of(
                                owner,
                                "documents",
                                "a.bin",
                                zip("[Content_Types].xml", "wordprocessingml.document.main+xml"))
                        .is(201)
                        .text("contentType"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(Upload.of(owner, "documents", "a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"))
                        .is(201)
                        .text("contentType"))
                .isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(Upload.of(owner, "documents", "liste.csv", "nom;prénom")
                        .is(201)
                        .text("contentType"))
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(Upload.of(owner, "documents", "l.txt", "prénom".getBytes(ISO_8859_1))
                        .is(201)
                        .text("contentType"))
                .isEqualTo("text/plain;charset=windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uploads", "documents", "avatars", "photos", "recordings"})
    void program_isTakenNowhere(String bucket) throws IOException {
        Upload.of(owner, bucket, "a.pdf", PROGRAM).isProblem(415, "document-kind-refused");
        Upload.of(owner, bucket, "a.txt", "#!/bin/sh\nrm -rf /").isProblem(415, "document-kind-refused");
        Upload.of(owner, bucket, "a.bat", "echo off").isProblem(415, "document-kind-refused");
        Upload.of(owner, bucket, "a.zip", zip("META-INF/MANIFEST.MF", "Main-Class: X"))
                .isProblem(415, "document-kind-refused");
    }

    @Test
    void uploads_takeEverythingElse_andShowNoPage() {
        Upload.of(owner, "uploads", "data.bin", new byte[] {0, 1, 2}).is(201);
        Upload.of(owner, "uploads", "empty", new byte[0]).is(201);
        Answer page = Upload.of(owner, "uploads", "page.html", "<html><script>alert(1)</script>")
                .is(201);

        Answer content = owner.get("/documents/" + page.id() + "/content").is(200);
        assertThat(content.needHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(content.needHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(content.needHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void sameBytes_areOneObject_untilTheLastDocumentGoes() {
        String text = "the same " + Fresh.word();
        Answer first = Upload.of(owner, "documents", "a.txt", text).is(201);
        Answer second = Upload.of(owner, "documents", "b.txt", text).is(201);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.text("sha256")).isEqualTo(first.text("sha256"));

        owner.delete("/documents/" + first.id()).is(204);

        owner.get("/documents/" + first.id()).isProblem(404);
        owner.get("/documents/" + first.id() + "/content").isProblem(404);
        owner.delete("/documents/" + first.id()).isProblem(404);
        assertThat(owner.get("/documents/" + second.id() + "/content").is(200).body())
                .isEqualTo(text);
    }

    @Test
    void foreignOrganisation_seesNothing() {
        UUID document = Upload.of(owner, "documents", "a.txt", "x").is(201).id();
        Api stranger = Company.founded().owner().api();

        for (Api api : List.of(stranger, Person.registered().api())) {
            api.get("/documents/" + document).isProblem(404);
            api.get("/documents/" + document + "/content").isProblem(404);
            api.delete("/documents/" + document).isProblem(404);
            api.post("/documents/" + document + "/links", Body.of("expiresIn", 60))
                    .isProblem(404);
        }
        assertThat(stranger.get("/documents").is(200).items()).isEmpty();
        stranger.in(company.id()).get("/documents").isProblem(404);
        Upload.of(stranger.in(company.id()), "documents", "a.txt", "x").isProblem(404);
        Api.asNobody().get("/documents/" + document + "/content").isProblem(401);
    }

    @Test
    void roles_sayWhoAddsReadsAndDeletes() {
        Api viewer = company.member("VIEWER").api();
        Api agent = company.member("AGENT").api();
        Api other = company.member("AGENT").api();
        UUID document = Upload.of(agent, "documents", "a.txt", "x").is(201).id();

        viewer.get("/documents/" + document + "/content").is(200);
        Upload.of(viewer, "documents", "a.txt", "x").isProblem(403, "role-too-low");
        Upload.of(viewer, "avatars", "me.png", PNG).is(201);
        viewer.delete("/documents/" + document).isProblem(403);
        other.delete("/documents/" + document).isProblem(403);
        agent.delete("/documents/" + document).is(204);
        UUID another = Upload.of(Api.withKey(company.key("AGENT")), "documents", "k.txt", "y")
                .is(201)
                .id();
        owner.delete("/documents/" + another).is(204);
    }

    @Test
    void personal_isForThatPersonAlone() {
        Api agent = company.member("AGENT").api();
        Answer mine = Upload.to(agent, "/documents?bucket=documents&personal=true", "m.txt", "x".getBytes(UTF_8))
                .is(201);
        assertThat(mine.text("organizationId")).isNull();

        agent.get("/documents/" + mine.id() + "/content").is(200);
        owner.get("/documents/" + mine.id()).isProblem(404);
        assertThat(agent.get("/documents?personal=true").is(200).items()).hasSize(1);
        assertThat(agent.get("/documents").is(200).items()).isEmpty();
        Api alone = Person.registered().api();
        UUID own = Upload.of(alone, "avatars", "me.png", PNG).is(201).id();
        alone.get("/documents/" + own).is(200);
    }

    @Test
    void ofSeveralOrganisations_takesAChoice_butNotToRead() {
        Company second = Company.foundedBy(company.owner());
        Upload.of(owner, "documents", "a.txt", "x").blames("X-Organization");
        UUID document = Upload.of(owner.in(company.id()), "documents", "a.txt", "x")
                .is(201)
                .id();

        owner.get("/documents/" + document + "/content").is(200);
        owner.in(second.id()).get("/documents/" + document).isProblem(404);
    }

    @Test
    void list_isNewestFirst_andFindsNamesWhateverTheAccents() {
        UUID first =
                Upload.of(owner, "documents", "Relevé Éric.txt", "1").is(201).id();
        UUID second = Upload.of(owner, "uploads", "100%_sûr.txt", "2").is(201).id();

        assertThat(owner.get("/documents").is(200).items())
                .extracting(item -> item.getString("id"))
                .containsExactly(second.toString(), first.toString());
        assertThat(owner.get("/documents?name=releve%20eric").is(200).items())
                .extracting(item -> item.getString("id"))
                .containsExactly(first.toString());
        assertThat(owner.get("/documents?name=%25_SUR").is(200).items()).hasSize(1);
        assertThat(owner.get("/documents?name=%25").is(200).items()).hasSize(1);
        assertThat(owner.get("/documents?bucket=uploads").is(200).items()).hasSize(1);
        Answer page = owner.get("/documents?limit=1").is(200);
        assertThat(owner.get("/documents?limit=1&cursor=" + page.text("next"))
                        .is(200)
                        .items())
                .extracting(item -> item.getString("id"))
                .containsExactly(first.toString());
    }

    @ParameterizedTest
    @CsvSource({"'',bucket", "?bucket=,bucket", "?bucket=reports,bucket", "?bucket=backups,bucket", "?bucket=~,bucket"})
    void bucket_hasToBeAnOpenOne(String query, String field) {
        Upload.to(owner, "/documents" + query, "a.txt", new byte[] {'x'}).blames(field);
    }

    @Test
    void bodies_thatAreNoForm_areRefused() {
        Api form = owner.with("Content-Type", "multipart/form-data; boundary=x");
        for (String body : new String[] {
            "", "x", "--x\r\n\r\n--x--", "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\ny\r\n--x--"
        }) {
            form.send("POST", "/documents?bucket=uploads", BodyPublishers.ofString(body))
                    .isProblem(400);
        }
        owner.raw("POST", "/documents?bucket=uploads", "multipart/form-data", "x")
                .isProblem(400);
        owner.raw("POST", "/documents?bucket=uploads", "application/json", "{}").isProblem(415);
    }

    @Test
    void idempotencyKey_countsThePartsAndNotTheBoundary() {
        Api once = owner.once(Fresh.word());
        String path = "/documents?bucket=documents";
        byte[] bytes = ("x".repeat(300_000) + Fresh.word()).getBytes(UTF_8);
        Answer first = Upload.within(once, path, "aaa", "a.txt", bytes).is(201);

        Answer again = Upload.within(once, path, "bbbbbb", "a.txt", bytes).is(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.needHeader("Idempotency-Replayed")).isEqualTo("true");
        bytes[299_000] = 'y';
        Upload.within(once, path, "aaa", "a.txt", bytes).isProblem(422, "idempotency-key-reused");
        Upload.within(once, path, "aaa", "b.txt", bytes).isProblem(422, "idempotency-key-reused");
    }

    @Test
    void trail_tellsWhoStoredSharedAndDeleted() {
        UUID document = Upload.of(owner, "documents", "a.txt", "x").is(201).id();
        owner.post("/documents/" + document + "/links", Body.of("expiresIn", 60))
                .is(201);
        owner.delete("/documents/" + document).is(204);

        assertThat(owner.get(company.path("/audit?limit=3")).is(200).items())
                .extracting(line -> line.getString("action"))
                .containsExactly("document.deleted", "document.shared", "document.stored");
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
