package org.baobab.sandbox.gotenberg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GotenbergTwinTest {
    private static final String OFFICE = "/gotenberg/forms/libreoffice/convert";
    private static final String PAGE = "/gotenberg/forms/chromium/convert/html";
    private static final String FILE = """
            --b\r
            Content-Disposition: form-data; name="files"; filename="%s"\r
            \r
            %s\r
            """;
    private static final String FIELD = """
            --b\r
            Content-Disposition: form-data; name="%s"\r
            \r
            %s\r
            """;
    private static RunningSandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = new RunningSandbox();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aDocument_becomesAPdfThatTellsWhatCame() throws Exception {
        HttpResponse<String> answer =
                post(OFFICE, FILE.formatted("a.rtf", "{\\rtf1}") + FIELD.formatted("landscape", "true"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-1.4").contains("a.rtf 7 bytes", "landscape=true");
        assertThat(answer.headers().firstValue("Gotenberg-Trace")).contains("t1");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"out.pdf\"");
    }

    @Test
    void withoutItsAccount_is401InPlainText() throws Exception {
        HttpResponse<String> answer = sandbox.send(sandbox.to(OFFICE)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b--")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("Unauthorized");
    }

    @Test
    void mistakes_areToldInGotenbergsWords() throws Exception {
        assertThat(post(PAGE, FILE.formatted("other.html", "x")).body())
                .isEqualTo("Invalid form data: form file 'index.html' is required");
        assertThat(post(OFFICE, FILE.formatted("a.bin", "x")).body())
                .startsWith("Invalid form data: no form file found for extensions: [.csv .doc .docx");
        assertThat(post(OFFICE, FILE.formatted("a.txt", "x") + FIELD.formatted("nativePageRanges", "foo"))
                        .body())
                .isEqualTo("Malformed page ranges 'foo' (nativePageRanges)");
        assertThat(post(OFFICE, FILE.formatted("a.txt", "x") + FIELD.formatted("merge", "foo"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> post(String path, String parts) throws Exception {
        HttpRequest.Builder request = sandbox.to(path)
                .header("Authorization", "Basic Z290ZW5iZXJnOnNhbmRib3g=")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Gotenberg-Trace", "t1")
                .header("Gotenberg-Output-Filename", "out");
        return sandbox.send(request.POST(BodyPublishers.ofString(parts + "--b--\r\n")));
    }
}
