package org.baobab.platform.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.MarkdownPage;
import org.baobab.platform.pdf.PdfFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    private static final String SECRET = "thesecretofthisserver";

    @TempDir
    Path folder;

    private final AtomicInteger knocks = new AtomicInteger();
    private ServerSocket door;
    private Path file;

    @BeforeEach
    void listen() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try (Socket knock = door.accept()) {
                    assertThat(knock.isConnected()).isTrue();
                    knocks.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        file = folder.resolve("secret.txt");
        Files.writeString(file, SECRET);
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    /** HTTP and FILE stand for the address of a listening socket and of a file that is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='HTTP/a.png'>",
                "<img src='FILE'>",
                "<img src='jar:FILE!/a'>",
                "<img src='HTTP/a.svg'>",
                "<img src='classpath:/META-INF/MANIFEST.MF'>",
                "<img src='//localhost:PORT/a.png'>",
                "<img srcset='HTTP/a.png 2x'>",
                "<link rel=stylesheet href='HTTP/a.css'>",
                "<link rel=stylesheet href='FILE'>",
                "<style>@import url('HTTP/a.css');</style>",
                "<style>@import 'FILE';</style>",
                "<style>@font-face { font-family: x; src: url('HTTP/x.ttf') } p { font-family: x }</style><p>x",
                "<style>body { background: url(HTTP/a.png) } li { list-style-image: url(HTTP/b.png) } p::before { content: url(HTTP/c.png) }</style><p>x<ul><li>y",
                "<p style='background-image: url(HTTP/a.png)'>x",
                "<base href='HTTP/'><img src='a.png'>",
                "<meta http-equiv=refresh content='0; url=HTTP/'>",
                "<iframe src='HTTP/'></iframe><iframe src='FILE'></iframe>",
                "<object data='HTTP/a.pdf'></object><embed src='FILE'>",
                "<script src='HTTP/a.js'></script><script>fetch('HTTP/')</script>",
                "<svg width=50 height=50><image href='HTTP/a.png' width=10 height=10 /><image xlink:href='FILE' width=10 height=10 /></svg>",
                "<svg width=50 height=50><use href='HTTP/a.svg#x'/><use xlink:href='FILE#x'/></svg>",
                "<svg width=50 height=50><style>@import url(HTTP/a.css); rect { fill: url(HTTP/a.svg#p) }</style><rect width=10 height=10 /></svg>",
                "<svg width=50 height=50><filter id=f><feImage href='HTTP/a.png'/></filter><rect width=10 height=10 filter='url(#f)' /></svg>",
                "<svg width=50 height=50><foreignObject><img src='HTTP/a.png'></foreignObject></svg>",
                "<svg width=50 height=50><script href='HTTP/a.js'/><font-face><font-face-src><font-face-uri xlink:href='HTTP/f.svg'/></font-face-src></font-face><text>x</text></svg>",
                "<svg width=50 height=50><linearGradient id=g xlink:href='HTTP/a.svg#g'/><rect fill='url(#g)' width=10 height=10 /><text><tref xlink:href='HTTP/a.svg#t'/></text></svg>",
                "<svg width=50 height=50><cursor xlink:href='HTTP/a.png'/><rect width=10 height=10 style='cursor: url(HTTP/a.png)'/><a xlink:href='HTTP/'><rect width=5 height=5 /></a></svg>",
                "<svg width=50 height=50><pattern id=p xlink:href='HTTP/a.svg#p'/><mask id=m><image xlink:href='HTTP/a.png' width=10 height=10 /></mask><rect mask='url(HTTP/b.svg#m)' fill='url(HTTP/c.svg#p)' width=10 height=10 /></svg>"
            })
    void page_thatReachesOut_isPrintedWithoutIt(String html) throws IOException {
        assertThat(textOf(filledIn(html))).doesNotContain(SECRET);

        assertThat(knocks).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='50' height='50'><image href='HTTP/a.png' width='9' height='9'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='50' height='50'><image xlink:href='FILE' width='9' height='9'/><use xlink:href='HTTP/a.svg#b'/></svg>",
                "<?xml-stylesheet href='HTTP/a.css'?><svg xmlns='http://www.w3.org/2000/svg' width='50' height='50'><text y='20'>x</text></svg>",
                "<!DOCTYPE svg [<!ENTITY s SYSTEM 'FILE'>]><svg xmlns='http://www.w3.org/2000/svg' width='300' height='50'><text y='20'>&s;</text></svg>",
                "<!DOCTYPE svg SYSTEM 'HTTP/a.dtd'><svg xmlns='http://www.w3.org/2000/svg' width='300' height='50'><text y='20'>x</text></svg>",
                "<!DOCTYPE svg [<!ENTITY % p SYSTEM 'HTTP/a.dtd'> %p;]><svg xmlns='http://www.w3.org/2000/svg' width='300' height='50'/>",
                "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&c;</text></svg>"
            })
    void drawing_inADataAddress_reachesNothingEither(String svg) throws IOException {
        String data = "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(filledIn(svg).getBytes(StandardCharsets.UTF_8));

        assertThat(textOf("<p>before<img src='" + data + "'>after<p style='background: url(" + data + ")'>x"))
                .contains("before", "after")
                .doesNotContain(SECRET)
                .doesNotContain("haha");

        assertThat(knocks).hasValue(0);
    }

    @Test
    void markdown_reachesNothing_andItsHtmlIsText() throws IOException {
        String text = Prints.text(MarkdownPage.of(
                        filledIn(
                                "# T\n\n![a](HTTP/a.png) ![b](FILE)\n\n<img src='HTTP/b.png'>\n\n<script>x</script>\n\n[l](javascript:alert(1))"))
                .html());

        assertThat(text).contains("<script>x</script>").doesNotContain(SECRET);
        assertThat(knocks).hasValue(0);
    }

    @Test
    void linkToScriptOrFile_isNoLink_andOneToTheWebStays() throws IOException {
        try (PdfFile print = Prints.print(
                        "<a href='https://example.com/x'>a</a> <a href='javascript:alert(1)'>b</a> <a href='file:///etc/passwd'>c</a> <a href=' java\nscript:x'>d</a>");
                PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
            assertThat(pdf.getPage(0).getAnnotations()).singleElement().satisfies(link -> assertThat(
                            link.getCOSObject().toString() + link.getCOSObject().getDictionaryObject(COSName.A))
                    .contains("example.com"));
        }
    }

    @Test
    void ownDocument_isShown_andAnotherIsNot() throws IOException {
        UUID own = UUID.randomUUID();
        byte[] picture = picture();
        Assets assets = id -> id.equals(own) ? Optional.of(new ByteArrayInputStream(picture)) : Optional.empty();

        assertThat(picturesIn("<img src='document:" + own + "'>", assets)).isOne();
        assertThat(picturesIn("<img src='/api/v1/documents/" + own + "/content'>", assets))
                .isOne();
        assertThat(picturesIn("<img src='document:" + UUID.randomUUID() + "'>", assets))
                .isZero();
        assertThat(picturesIn("<img src='HTTP/api/v1/documents/" + own + "/content'>", assets))
                .isZero();
    }

    private int picturesIn(String html, Assets assets) throws IOException {
        try (PdfFile print = Prints.print(HtmlPage.of(filledIn(html)), assets, Prints.LIMITS);
                PDDocument pdf = Loader.loadPDF(print.path().toFile())) {
            int count = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    count += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            return count;
        }
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filledIn(String text) {
        String port = String.valueOf(door.getLocalPort());
        return text.replace("HTTP", "http://localhost:" + port)
                .replace("FILE", file.toUri().toString())
                .replace("PORT", port);
    }

    private static String textOf(String html) throws IOException {
        return String.join("\n", List.of(Prints.text(HtmlPage.of(html))));
    }
}
