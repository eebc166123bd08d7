package org.baobab.system.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Company;
import org.baobab.system.client.Form;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Word and its like to PDF by the LibreOffice of the machine, of which CI has only Writer. */
class WordIT extends ClientTest {
    private static final String CONVERT = "/convert/word";

    private final Api api = Person.registered().api();

    @Test
    void aLetter_keepsItsAccentsItsTableAndItsPicture() {
        Answer answer = convert("Relevé été.docx", Docx.letter());

        ReadPdf pdf = ReadPdf.of(answer);
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.pictures()).isEqualTo(1);
        assertThat(pdf.text())
                .contains("Relevé de la tournée d’été — Conakry", "Aïssatou Bérété, Nzérékoré", "cœurs")
                .contains("RC-9012-C · Télimélé", "2 775 000");
        assertThat(answer.needHeader("Content-Disposition"))
                .contains("filename=\"Releve ete.pdf\"", "filename*=UTF-8''Relev%C3%A9%20%C3%A9t%C3%A9.pdf");
    }

    @Test
    void severalFiles_becomeOneInTheirOrder() {
        Answer answer = new Form()
                .file("files", "b.docx", Docx.of("Premier"))
                .file("files", "a.rtf", "{\\rtf1\\ansi Deuxi\\'e8me\\par}")
                .file("files", "c.txt", "Troisième, déjà")
                .post(api, CONVERT);

        ReadPdf pdf = ReadPdf.of(answer);
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.text().replaceAll("\\s+", " ").strip()).isEqualTo("Premier Deuxième Troisième, déjà");
    }

    @Test
    void anOpenDocument_isConverted() {
        assertThat(ReadPdf.of(convert("lettre.odt", Odt.of("Été à Ségou"))).text())
                .contains("Été à Ségou");
    }

    @Test
    void textFromAnOldWindows_keepsItsAccents() {
        byte[] latin = "Déjà vu à Évry".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ReadPdf.of(convert("note.txt", latin)).text()).contains("Déjà vu à Évry");
    }

    @Test
    void aPictureElsewhere_isNotFetched() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(1_000);

            ReadPdf pdf = ReadPdf.of(
                    convert("lien.docx", Docx.linking("http://127.0.0.1:" + listening.getLocalPort() + "/pixel.png")));

            assertThat(pdf.text()).contains("Une image distante");
            assertThat(pdf.pictures()).isZero();
            assertThat(isCalled(listening)).as("somebody called").isFalse();
        }
    }

    private static boolean isCalled(ServerSocket listening) throws IOException {
        try {
            listening.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void whatIsNoDocument_isRefusedByItsContent() {
        convert("photo.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                .isProblem(415, "word-kind");
        convert("page.html", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "word-kind");
        convert("lettre.docx", "seulement du texte".getBytes(StandardCharsets.UTF_8))
                .isProblem(415, "word-not-what-it-says");
    }

    @Test
    void aDamagedDocument_isRefused_andTheNextOneConverted() {
        convert("coupe.docx", Arrays.copyOf(Docx.letter(), 900)).isProblem(400, "word-unreadable");
        convert(
                        "faux.docx",
                        Docx.zip(zip -> Docx.entry(zip, "word/document.xml", "<non".getBytes(StandardCharsets.UTF_8))))
                .isProblem(400, "word-unreadable");

        assertThat(ReadPdf.of(convert("bon.docx", Docx.of("Bonjour"))).text()).contains("Bonjour");
    }

    @Test
    void aLockedDocument_isRefused() {
        byte[] locked = Docx.zip(zip -> {
            Docx.entry(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            Docx.entry(zip, "META-INF/manifest.xml", "<manifest:encryption-data/>".getBytes(StandardCharsets.UTF_8));
        });

        convert("secret.odt", locked).isProblem(400, "word-locked");
    }

    @Test
    void aBomb_isRefusedByItsDirectory() {
        convert("bombe.docx", Docx.bomb(600)).isProblem(400, "word-too-much-inside");
    }

    @Test
    void manyAtOnce_areAllConverted() {
        List<Answer> answers = AtOnce.call(8, number -> convert(number + ".docx", Docx.of("Lettre " + number)));

        assertThat(answers)
                .extracting(answer -> ReadPdf.of(answer).text().strip())
                .containsExactlyElementsOf(IntStream.range(0, 8)
                        .mapToObj(number -> "Lettre " + number)
                        .toList());
    }

    @Test
    void inTheBackground_itBecomesADocument() {
        Api owner = Company.founded().owner().api();
        Answer accepted = new Form()
                .file("files", "Relevé.docx", Docx.letter())
                .file("files", "suite.txt", "Suite à Évry")
                .post(owner, CONVERT + "?async=true")
                .is(202);

        await().until(() -> !List.of("QUEUED", "RUNNING")
                .contains(owner.get(accepted.location()).text("state")));
        JsonObject task = owner.get(accepted.location()).is(200).json();
        assertThat(task.getString("state")).as(task.toString()).isEqualTo("DONE");
        String document = "/documents/" + task.getJsonObject("result").getString("documentId");
        assertThat(owner.get(document).is(200).text("name")).isEqualTo("Relevé.pdf");
        assertThat(ReadPdf.of(owner.get(document + "/content")).text()).contains("Aïssatou", "Suite à Évry");
    }

    @Test
    void theFinish_isTheSameAsForPages() {
        ReadPdf pdf = ReadPdf.of(new Form()
                .file("files", "a.docx", Docx.of("Texte"))
                .field("watermark", "COPIE")
                .post(api, CONVERT));

        assertThat(pdf.text().replaceAll("\\s", "")).contains("Texte", "COPIE");
    }

    @Test
    void health_tellsWhatConverts() {
        assertThat(Api.asNobody()
                        .get("/convert/health")
                        .is(200)
                        .json()
                        .getJsonObject("word")
                        .getString("engine"))
                .isEqualTo("libreoffice");
    }

    @Test
    void aFormWithoutFiles_isRefused() {
        new Form().field("autre", "1").post(api, CONVERT).blames("files");
    }

    @Test
    void theRefusalSpeaksEnglish() {
        Answer answer = new Form().file("files", "x.docx", "text").post(api.speaking("en"), CONVERT);

        assertThat(answer.isProblem(415).text("detail")).contains("announces a docx document");
    }

    private Answer convert(String name, byte[] content) {
        return new Form().file("files", name, content).post(api, CONVERT);
    }
}
