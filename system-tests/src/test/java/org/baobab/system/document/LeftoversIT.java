package org.baobab.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;

/** What a crash, a deletion, or both leave in the store. */
class LeftoversIT extends ClientTest {
    private final Company company = Company.founded();
    private final Api owner = company.owner().api();
    private final Api operator = Person.administrator().api();

    @Test
    void purge_takesTheBytesWithTheLastDocument_andNotBefore() throws IOException {
        String text = "purged " + Fresh.word();
        Answer first = Upload.of(owner, "documents", "a.txt", text).is(201);
        Answer second = Upload.of(owner, "documents", "b.txt", text).is(201);
        assertThat(files()).hasSize(1);

        delete(first.id());
        operator.post("/ops/documents/purge").is(200);
        assertThat(files()).hasSize(1);
        owner.get("/documents/" + second.id() + "/content").is(200);

        owner.delete("/documents/" + second.id()).is(204);
        operator.post("/ops/documents/purge").is(200);
        assertThat(files()).as("not thirty days yet").hasSize(1);

        delete(second.id());
        operator.post("/ops/documents/purge").is(200);
        assertThat(files()).isEmpty();
    }

    /** The same bytes come again and again while they are purged: whoever was told 201 has them. */
    @Test
    void purge_whileTheSameBytesAreStored_losesNothing() {
        String text = "again " + Fresh.word();

        List<Answer> answers = AtOnce.call(24, i -> {
            Answer stored = Upload.of(owner, "documents", "n" + i + ".txt", text);
            if (i % 2 == 0) {
                delete(stored.is(201).id());
                operator.post("/ops/documents/purge").is(200);
            }
            return stored;
        });

        for (int i = 1; i < answers.size(); i += 2) {
            assertThat(owner.get("/documents/" + answers.get(i).is(201).id() + "/content")
                            .is(200)
                            .body())
                    .isEqualTo(text);
        }
    }

    @Test
    void crashBeforeTheRow_leavesAnOrphan_thatIsShownAndGoesWhenAnOperatorSaysSo() throws IOException {
        Upload.of(owner, "documents", "kept.txt", "kept").is(201);
        Path orphan = write("left by a crash");
        Path fresh = write("an upload under way");
        Files.setLastModifiedTime(orphan, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        JsonObject report = operator.get("/ops/documents/orphans").is(200).json();

        assertThat(report.getJsonArray("objectsWithoutRows").getValuesAs(JsonObject.class))
                .extracting(found -> found.getString("key"))
                .contains(key(orphan))
                .doesNotContain(key(fresh));
        assertThat(orphan).exists();
        operator.post("/ops/documents/orphans/delete").is(200);
        assertThat(orphan).doesNotExist();
        assertThat(fresh).exists();
        assertThat(files()).as("the document's own, and the fresh one").hasSize(2);
    }

    @Test
    void rowWithoutObject_isShown_andItsContentIsAClearRefusal() throws IOException {
        UUID document = Upload.of(owner, "documents", "lost.txt", "lost " + Fresh.word())
                .is(201)
                .id();
        Files.delete(files().getFirst());

        JsonObject report = operator.get("/ops/documents/orphans").is(200).json();

        assertThat(report.getJsonArray("rowsWithoutObjects").toString()).contains(document.toString());
        owner.get("/documents/" + document + "/content").isProblem(503, "storage-unavailable");
        owner.delete("/documents/" + document).is(204);
        TheDatabase.letDocumentBeDeletedLongAgo(document);
        operator.post("/ops/documents/purge").is(200);
    }

    @Test
    void refusedUpload_leavesNothing() throws IOException {
        Upload.of(owner, "documents", "a.txt", "x".repeat(200_000) + "\u0000").isProblem(415);

        assertThat(files()).isEmpty();
    }

    @Test
    void checks_areForOperators() {
        owner.get("/ops/documents/orphans").isProblem(403);
        owner.post("/ops/documents/orphans/delete").isProblem(403);
        owner.post("/ops/documents/purge").isProblem(403);
    }

    private void delete(UUID document) {
        owner.delete("/documents/" + document);
        TheDatabase.letDocumentBeDeletedLongAgo(document);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(TheServer.objects())) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .startsWith(company.id().toString()))
                    .toList();
        }
    }

    /** An object as the store would have put it there, and no row. */
    private Path write(String text) throws IOException {
        String key = company.id() + "/" + UUID.randomUUID();
        CRC32 spread = new CRC32();
        spread.update(key.getBytes(StandardCharsets.US_ASCII));
        String path = "documents/%02x/%02x/%s"
                .formatted(spread.getValue() >>> 24, spread.getValue() >>> 16 & 0xFF, key.replace('/', '~'));
        Path file = TheServer.objects().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace('~', '/');
    }
}
