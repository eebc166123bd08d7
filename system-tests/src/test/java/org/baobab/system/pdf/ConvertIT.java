package org.baobab.system.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Form;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** HTML and Markdown to PDF, merging, and work in the background. */
class ConvertIT extends ClientTest {
    private static final String HTML = "/convert/html";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Person person = Person.registered();
    private final Api api = person.api();

    @Test
    void html_ofTheContract_isPrintedAsAsked() {
        Answer answer = api.post(
                HTML,
                Body.of(
                        "html", "<h1>Élève, œuvre, 1 250 000 GNF, € ✓ ☎</h1><p dir=rtl>مرحبا</p>",
                        "format", "A4",
                        "landscape", true,
                        "margin", Body.of("top", "2cm", "bottom", "2cm", "left", 20),
                        "printBackground", true,
                        "watermark", "BROUILLON",
                        "header", "En-tête",
                        "footer", "Page {page} sur {pages}"));

        ReadPdf pdf = ReadPdf.of(answer);
        assertThat(pdf.landscape()).isTrue();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text()).contains("Élève, œuvre, 1 250 000 GNF, € ✓ ☎").contains("En-tête", "مرحبا");
        // Numbers of pages are written after all else on the page, so they are read where they stand.
        assertThat(inOrderOfSight(answer)).contains("Page 1 sur 1");
        // Aslant, each letter is a line of its own for whoever reads it back.
        assertThat(pdf.text().replaceAll("\\s", "")).contains("BROUILLON");
        assertThat(answer.needHeader("Content-Disposition")).contains("document.pdf");
        assertThat(answer.needHeader("Content-Length")).isEqualTo(String.valueOf(answer.bytes().length));
    }

    private static String inOrderOfSight(Answer answer) {
        try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void longTable_hasItsHeadOnEachPage() {
        String rows = "<tr><td>Véhicule<td>1 250 000</tr>".repeat(120);

        ReadPdf pdf = ReadPdf.of(api.post(
                HTML,
                Body.of("html", "<table><thead><tr><th>Désignation<th>Montant</thead><tbody>" + rows + "</table>")));

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(pdf.text().split("Désignation", -1)).hasSize(pdf.pages() + 1);
    }

    @Test
    void markdown_isPrinted_andItsHtmlIsText() {
        ReadPdf pdf = ReadPdf.of(api.post(
                "/convert/markdown",
                Body.of("markdown", "# Été\n\n| a | b |\n|---|--:|\n| c | 1 |\n\n- [x] fait\n\n<script>x</script>")));

        assertThat(pdf.text()).contains("Été", "☑", "<script>x</script>");
    }

    @Test
    void password_locksTheFile() {
        Answer answer = api.post(HTML, Body.of("html", "<p>secret", "password", "sésame"));

        assertThatThrownBy(() -> Loader.loadPDF(answer.is(200).bytes())).isInstanceOf(InvalidPasswordException.class);
        assertThat(ReadPdf.of(answer.bytes(), "sésame").text()).contains("secret");
    }

    @Test
    void whatCannotBe_isRefusedWithItsField() {
        api.post(HTML, Body.of("html", "x", "format", "A99")).blames("format");
        api.post(HTML, Body.of("html", "x", "margin", Body.of("top", "-2cm"))).blames("margin.top");
        api.post(HTML, Body.of("html", "x", "margin", Body.of("top", true))).blames("margin.top");
        api.post(HTML, Body.of("html", "x", "engine", "nobody's")).blames("engine");
        api.post(HTML, Body.of("html", "x", "pdfa", true, "password", "x")).blames("password");
        api.post(HTML, Body.of("html", " ")).blames("html");
        api.post(HTML, Body.of("html", "x".repeat(6_000_000))).isProblem(413);
        ReadPdf.of(api.post(HTML, Body.of("html", "<!-- " + "x".repeat(3_000_000) + "--><p>x")));
    }

    @Test
    void hostilePages_areRefused_andTheServerGoesOn() {
        api.post(HTML, Body.of("html", "<div>".repeat(100_000))).isProblem(400, "pdf-too-complex");
        api.post(HTML, Body.of("html", "<p style='page-break-after:always'>x".repeat(3000)))
                .isProblem(400, "pdf-too-many-pages");
        api.post(HTML, Body.of("html", "<div style='height:1000000000px'>x")).isProblem(400);
        api.post(HTML, Body.of("html", "<svg><g id=a><use href='#a'/></g></svg>"))
                .isProblem(400, "pdf-too-complex");

        assertThat(ReadPdf.of(api.post(HTML, Body.of("html", "<p>Toujours là"))).text())
                .contains("Toujours là");
    }

    @Test
    void page_reachesNothing() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(500);
            String there = "http://127.0.0.1:" + listening.getLocalPort();

            ReadPdf pdf = ReadPdf.of(api.post(
                    HTML,
                    Body.of(
                            "html",
                            "<base href='" + there + "/'><link rel=stylesheet href='a.css'><style>@import url(" + there
                                    + "/b.css); @font-face { font-family: f; src: url(" + there
                                    + "/f.ttf) } p { background: url(" + there
                                    + "/c.png); font-family: f }</style><p>texte<img src='a.png'><img src='file:///etc/passwd'><iframe src='"
                                    + there + "'></iframe><svg width=9 height=9><image href='" + there
                                    + "/d.png' width=5 height=5 /></svg>")));

            assertThat(pdf.text()).contains("texte").doesNotContain("root:");
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void ownDocument_isShown_andAStrangersIsNot() {
        String own = picture(api);
        String strangers = picture(Person.registered().api());

        assertThat(pictures("<img src='document:" + own + "'>")).isOne();
        assertThat(pictures("<img src='/api/v1/documents/" + own + "/content'>"))
                .isOne();
        assertThat(pictures("<img src='document:" + strangers + "'>")).isZero();
    }

    private int pictures(String html) {
        return ReadPdf.of(api.post(HTML, Body.of("html", html))).pictures();
    }

    private static String picture(Api caller) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
            return new Form()
                    .file("file", "a.png", out.toByteArray())
                    .post(caller, "/documents?bucket=documents")
                    .is(201)
                    .text("id");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void merge_keepsTheOrderSent_andBookmarks() throws IOException {
        Answer answer = new Form()
                .file("files", "z.pdf", bookmarked("Premier"))
                .file("files", "a.pdf", bookmarked("Second"))
                .post(api, "/merge");

        assertThat(ReadPdf.of(answer).text().replaceAll("\\s+", " ").strip()).isEqualTo("Premier Second");
        try (PDDocument merged = Loader.loadPDF(answer.bytes())) {
            PDDocumentOutline outline = merged.getDocumentCatalog().getDocumentOutline();
            List<PDOutlineItem> marks = new ArrayList<>();
            outline.children().forEach(marks::add);
            assertThat(marks).extracting(PDOutlineItem::getTitle).containsExactly("Premier", "Second");
            assertThat(merged.getPages().indexOf(marks.get(1).findDestinationPage(merged)))
                    .isEqualTo(1);
        }
    }

    private static byte[] bookmarked(String title) throws IOException {
        byte[] page = Person.registered()
                .api()
                .post(HTML, Body.of("html", "<p>" + title))
                .is(200)
                .bytes();
        try (PDDocument pdf = Loader.loadPDF(page);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem mark = new PDOutlineItem();
            mark.setTitle(title);
            PDPage first = pdf.getPage(0);
            mark.setDestination(first);
            outline.addLast(mark);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void merge_ofWhatIsNoPdf_namesTheFile() {
        new Form().file("files", "a.pdf", "this is no PDF").post(api, "/merge").isProblem(400, "pdf-unreadable");
        new Form().field("title", "x").post(api, "/merge").blames("files");
    }

    @Test
    void inTheBackground_itBecomesADocument_withANoticeAtTheBell() {
        Answer accepted = api.post(
                HTML + "?async=true", Body.of("html", "<p>arrière-plan", "fileName", "Été", "password", "sésame"));
        accepted.is(202);
        assertThat(accepted.location()).isEqualTo("/tasks/" + accepted.text("taskId"));

        UUID document = documentOf(accepted);

        Answer content = api.get("/documents/" + document + "/content").is(200);
        assertThat(ReadPdf.of(content.bytes(), "sésame").text()).contains("arrière-plan");
        assertThat(api.get("/documents/" + document).text("name")).isEqualTo("Été.pdf");
        await("the bell").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get("/me/notifications").body())
                .contains("Votre PDF est prêt", document.toString()));
        assertThat(api.get(accepted.location()).body()).doesNotContain("sésame").doesNotContain("arrière-plan");
    }

    @Test
    void mergeInTheBackground_leavesNothingOfWhatWasSent() throws IOException {
        Company company = Company.founded();
        Api owner = company.owner().api().in(company.id());

        Answer accepted = new Form()
                .file("files", "b.pdf", bookmarked("Un"))
                .file("files", "a.pdf", bookmarked("Deux"))
                .post(owner, "/merge?async=true")
                .is(202);
        UUID document = UUID.fromString(await("task")
                .atMost(PATIENCE)
                .until(() -> owner.get(accepted.location()), task -> "DONE".equals(task.text("state")))
                .json()
                .getJsonObject("result")
                .getString("documentId"));

        assertThat(ReadPdf.of(owner.get("/documents/" + document + "/content"))
                        .text()
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo("Un Deux");
        assertThat(owner.get("/documents?bucket=uploads").items()).isEmpty();
        assertThat(owner.get("/documents?bucket=reports").items()).hasSize(1);
    }

    @Test
    void hostilePageInTheBackground_fails_andSaysSo() {
        Answer accepted = api.post(HTML + "?async=true", Body.of("html", "<div>".repeat(100_000)))
                .is(202);

        Answer task = await("task").atMost(PATIENCE).until(() -> api.get(accepted.location()), answer -> "FAILED"
                .equals(answer.text("state")));
        assertThat(task.json().getInt("attempts")).isEqualTo(1);
        await("the bell").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get("/me/notifications").body())
                .contains("Conversion impossible"));
    }

    private UUID documentOf(Answer accepted) {
        Answer task = await("task").atMost(PATIENCE).until(() -> api.get(accepted.location()), answer -> "DONE"
                .equals(answer.text("state")));
        return UUID.fromString(task.json().getJsonObject("result").getString("documentId"));
    }

    @Test
    void health_isUp_forAnybody() {
        assertThat(Api.asNobody().get("/convert/health").is(200).text("status")).isEqualTo("UP");
    }
}
