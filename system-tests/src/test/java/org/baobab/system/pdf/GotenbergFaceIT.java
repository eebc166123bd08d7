package org.baobab.system.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.AbstractStringAssert;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Company;
import org.baobab.system.client.Form;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Gotenberg's own paths as its clients call them. */
class GotenbergFaceIT extends ClientTest {
    private static final String HTML = "//gotenberg/forms/chromium/convert/html";
    private static final String MARKDOWN = "//gotenberg/forms/chromium/convert/markdown";
    private static final String OFFICE = "//gotenberg/forms/libreoffice/convert";
    private static final String MERGE = "//gotenberg/forms/pdfengines/merge";

    /** A point, for what is rounded on the way through inches and millimetres. */
    private static final float POINT = 1f;

    private final Api api = Person.registered().api();

    @Test
    void aPage_isPrintedOnTheirUsualPaper() {
        ReadPdf pdf = ReadPdf.of(page("<h1>Été à Ségou</h1>").post(api, HTML));

        assertThat(pdf.text()).contains("Été à Ségou");
        assertThat(pdf.width()).isCloseTo(612f, within(POINT));
        assertThat(pdf.height()).isCloseTo(792f, within(POINT));
    }

    @Test
    void paper_marginsAndDirection_areTheForms() {
        ReadPdf pdf = ReadPdf.of(page("<p>A5</p>")
                .field("paperWidth", "5.83")
                .field("paperHeight", "210mm")
                .field("marginTop", "0")
                .field("landscape", "true")
                .post(api, HTML));

        assertThat(pdf.landscape()).isTrue();
        assertThat(pdf.height()).isCloseTo(5.83f * 72, within(POINT));
    }

    @Test
    void thePagesOwnSize_countsWhereItIsPreferred() {
        String own = "<style>@page { size: 100mm 200mm }</style><p>x</p>";

        assertThat(ReadPdf.of(page(own).field("preferCssPageSize", "true").post(api, HTML))
                        .width())
                .isCloseTo(283.5f, within(POINT));
        assertThat(ReadPdf.of(page(own).post(api, HTML)).width()).isCloseTo(612f, within(POINT));
    }

    @Test
    void filesOfTheForm_areThePagesPicturesAndStyles() throws IOException {
        Answer answer = page("<link rel='stylesheet' href='style.css'><p class='big'>Texte</p><img src='./logo.png'>")
                .file("files", "style.css", ".big::after { content: ' AJOUT' }")
                .file("files", "logo.png", Docx.png())
                .post(api, HTML);

        ReadPdf pdf = ReadPdf.of(answer);
        assertThat(pdf.text()).contains("Texte AJOUT");
        assertThat(pdf.pictures()).isEqualTo(1);
    }

    @Test
    void runningLines_countThePages() {
        Answer answer = page("<p>Un</p><p style='page-break-before: always'>Deux</p>")
                .file("files", "header.html", "<html><body><p>Entête</p></body></html>")
                .file(
                        "files",
                        "footer.html",
                        "<html><body><span class='pageNumber'></span> sur <span class='totalPages'></span></body></html>")
                .field("marginTop", "1")
                .field("marginBottom", "1")
                .post(api, HTML);

        ReadPdf pdf = ReadPdf.of(answer);
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text()).contains("Entête", "1 sur 2", "2 sur 2");
    }

    @Test
    void pagesAreChosen_andUnknownOnesRefusedInTheirWords() {
        String three =
                "<p>Un</p><p style='page-break-before: always'>Deux</p><p style='page-break-before: always'>Trois</p>";

        ReadPdf pdf = ReadPdf.of(page(three).field("nativePageRanges", "2-").post(api, HTML));
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text()).contains("Deux", "Trois").doesNotContain("Un\n");

        refused(page(three).field("nativePageRanges", "7").post(api, HTML), 400)
                .isEqualTo("Chromium does not handle the page ranges '7' (nativePageRanges)");
    }

    @Test
    void markdown_standsWhereTheIndexNamesIt() {
        Answer answer = page("<html><body><h1>Rapport</h1>{{ toHTML \"texte.md\" }}</body></html>")
                .file("files", "texte.md", "| Ville | Prix |\n|---|---|\n| Évry | 12 |\n\n**gras**")
                .post(api, MARKDOWN);

        assertThat(ReadPdf.of(answer).text())
                .contains("Rapport", "Évry", "gras")
                .doesNotContain("**", "|");
        refused(page("{{ toHTML \"autre.md\" }}").file("files", "a.md", "x").post(api, MARKDOWN), 400)
                .isEqualTo("Markdown file(s) not found: 'autre.md'");
    }

    @Test
    void aDocument_keepsItsNameAndIsLocked() {
        Answer answer = new Form()
                .file("files", "lettre.docx", Docx.letter())
                .field("landscape", "true")
                .field("userPassword", "ouvre-toi")
                .post(api.with("Gotenberg-Output-Filename", "sortie").with("Gotenberg-Trace", "trace-1"), OFFICE);

        answer.is(200);
        ReadPdf pdf = ReadPdf.of(answer.bytes(), "ouvre-toi");
        assertThat(pdf.text()).contains("Aïssatou Bérété");
        assertThat(pdf.landscape()).isTrue();
        assertThat(answer.needHeader("Content-Disposition")).isEqualTo("attachment; filename=\"sortie.pdf\"");
        assertThat(answer.needHeader("Gotenberg-Trace")).isEqualTo("trace-1");
    }

    @Test
    void severalDocuments_comeInAnArchive_orMergedInTheOrderOfTheirNames() throws IOException {
        Form form = new Form().file("files", "10.docx", Docx.of("Dix")).file("files", "2.docx", Docx.of("Deux"));

        Answer archive = form.post(api, OFFICE).is(200);
        assertThat(archive.needHeader("Content-Type")).isEqualTo("application/zip");
        assertThat(entries(archive.bytes())).containsExactly("2.docx.pdf", "10.docx.pdf");

        ReadPdf merged = ReadPdf.of(form.field("merge", "true").post(api, OFFICE));
        assertThat(merged.text().replaceAll("\\s+", " ").strip()).isEqualTo("Deux Dix");
    }

    @Test
    void pdfFiles_areMergedInTheOrderOfTheirNames_withMetadata() {
        byte[] first = page("<p>Premier</p>").post(api, HTML).is(200).bytes();
        byte[] second = page("<p>Second</p>").post(api, HTML).is(200).bytes();

        ReadPdf merged = ReadPdf.of(new Form()
                .file("files", "b.pdf", second)
                .file("files", "a.pdf", first)
                .field("metadata", "{\"Title\": \"Dossier\", \"Author\": \"Awa\"}")
                .post(api, MERGE));

        assertThat(merged.text().replaceAll("\\s+", " ").strip()).isEqualTo("Premier Second");
    }

    @Test
    void mistakes_areToldTheirWay() {
        refused(new Form().file("files", "page.html", "x").post(api, HTML), 400)
                .isEqualTo("Invalid form data: form file 'index.html' is required");
        refused(page("x").field("landscape", "peut-être").post(api, HTML), 400)
                .startsWith("Invalid form data: form value 'landscape' is invalid (got 'peut-être'");
        refused(new Form().file("files", "a.bin", "x").post(api, OFFICE), 400)
                .startsWith("Invalid form data: no form file found for extensions: [");
        refused(api.raw("POST", HTML, "application/json", "{}"), 415).startsWith("Invalid 'Content-Type' header value");
        refused(page("x").post(api, "//gotenberg/forms/chromium/convert/url"), 404)
                .isEqualTo("Not Found");
    }

    @Test
    void whatNobodyHereDoes_isRefusedByName_andWaitingNeedsNothing() {
        refused(page("x").field("splitMode", "pages").post(api, HTML), 400).contains("'splitMode' is not supported");
        refused(page("x").field("scale", "2").post(api, HTML), 400).contains("'scale' is not supported");
        refused(page("x").field("pdfa", "PDF/A-1b").post(api, HTML), 400).contains("'pdfa' is not supported");

        assertThat(ReadPdf.of(page("<p>ok</p>")
                                .field("waitDelay", "2s")
                                .field("skipNetworkIdleEvent", "true")
                                .field("emulatedMediaType", "print")
                                .post(api, HTML))
                        .text())
                .contains("ok");
    }

    @Test
    void aKeyOpensByHttpBasic_andNobodyElseGetsIn() {
        String key = Company.founded().key("VIEWER");

        ReadPdf.of(page("x").post(basic("gotenberg", key), HTML));
        Answer wrong = page("x").post(basic("gotenberg", "baobab_nein"), HTML);
        refused(wrong, 401).isEqualTo("Unauthorized");
        assertThat(wrong.needHeader("WWW-Authenticate")).startsWith("Basic");
        refused(page("x").post(Api.asNobody(), HTML), 401).isEqualTo("Unauthorized");
        refused(page("x").post(Api.withKey(key + "x"), OFFICE), 401).isEqualTo("Unauthorized");
    }

    @Test
    void basicOpensNothingElse() {
        basic("gotenberg", Company.founded().key("VIEWER")).get("/me").isProblem(401);
    }

    @Test
    void healthAndVersion_needNoLogin() {
        Answer health = Api.asNobody().get("//gotenberg/health").is(200);

        assertThat(health.text("status")).isEqualTo("up");
        assertThat(health.json().getJsonObject("details")).containsKeys("chromium", "libreoffice");
        assertThat(Api.asNobody().get("//gotenberg/version").is(200).body()).startsWith("8.");
    }

    private static Form page(String html) {
        return new Form().file("files", "index.html", html);
    }

    private static Api basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Api.asNobody()
                .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private static AbstractStringAssert<?> refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.needHeader("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        return assertThat(answer.body());
    }

    private static List<String> entries(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
