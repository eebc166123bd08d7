package org.baobab.platform.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.MarkdownPage;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in ends in time, as a print or as a refusal, and the next page prints as ever. */
@Timeout(60)
class HostilePageTest {
    private static final RenderLimits LIMITS = new RenderLimits(50, Duration.ofSeconds(5));

    @AfterEach
    void theNextPage_printsAsEver() throws IOException {
        assertThat(Prints.text(HtmlPage.of("<p>Toujours là"))).contains("Toujours là");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("deep divs", "<div>".repeat(200_000) + "x"),
                Arguments.of("deep spans", "<span>".repeat(100_000) + "x"),
                Arguments.of("deep bold", "<b>".repeat(300_000) + "x"),
                Arguments.of("deep tables", "<table><tr><td>".repeat(20_000) + "x"),
                Arguments.of("deep lists", "<ul><li>".repeat(20_000) + "x"),
                Arguments.of("nested to the limit", "<table><tr><td>".repeat(60) + "x"),
                Arguments.of("floats to the limit", "<div style='float:left;padding:1px'>".repeat(200) + "x"),
                Arguments.of(
                        "wide spans", "<table><tr><td colspan=100000000>x<td rowspan=100000000>y<tr><td>z</table>"),
                Arguments.of("negative spans", "<table><tr><td colspan=-5>x<td rowspan=0>y</table>"),
                Arguments.of("wide columns", "<table><colgroup span=100000000><tr><td>x</table>"),
                Arguments.of("giant font", "<p style='font-size:1e9px'>x"),
                Arguments.of("giant words", "<p style='font-size:5000px'>" + "mot ".repeat(5000)),
                Arguments.of("giant height", "<div style='height:100000000px'>x"),
                Arguments.of("giant margin", "<div style='margin-top:2147483647px'>x"),
                Arguments.of("no page size", "<style>@page { size: 0 0 }</style><p>x"),
                Arguments.of("negative page size", "<style>@page { size: -10cm -10cm }</style><p>x"),
                Arguments.of("margins beyond the page", "<style>@page { size: A4; margin: 50cm }</style><p>x"),
                Arguments.of("tiny page", "<style>@page { size: 1px 1px; margin: 0 }</style><p>" + "mot ".repeat(100)),
                Arguments.of("page breaks", "<p style='page-break-after:always'>x".repeat(5000)),
                Arguments.of("long word", "<p>" + "x".repeat(2_000_000)),
                Arguments.of("long text", "<p>" + "mot ".repeat(1_000_000)),
                Arguments.of("many elements", "<i>x</i>".repeat(500_000)),
                Arguments.of("many rows", "<table>" + "<tr><td>a<td>b".repeat(100_000) + "</table>"),
                Arguments.of("many empty cells", "<table>" + ("<tr>" + "<td>".repeat(300)).repeat(300) + "</table>"),
                Arguments.of(
                        "many rules",
                        "<style>" + "div p i b { color: red } ".repeat(60_000) + "</style>"
                                + "<div><p><i><b>x</b></i></p></div>".repeat(300)),
                Arguments.of(
                        "counting selectors",
                        "<style>" + "* * * * * * * * i:nth-child(3n+1) { color: red } ".repeat(200) + "</style>"
                                + "<div>".repeat(100) + "<i>x</i>".repeat(20_000)),
                Arguments.of("drawing of drawings", uses(30)),
                Arguments.of("drawing of itself", "<svg width=9 height=9><g id=a><use href='#a'/></g></svg>"),
                Arguments.of(
                        "giant drawing", "<svg width=1000000000 height=1000000000><rect width=1e9 height=1e9 /></svg>"),
                Arguments.of(
                        "dashes",
                        "<svg width=500 height=500><path d='M0 0 L1e9 1e9' stroke='red' stroke-width='1' stroke-dasharray='0.0001'/></svg>"),
                Arguments.of(
                        "pattern",
                        "<svg width=500 height=500><defs><pattern id=p width=0.001 height=0.001 patternUnits=userSpaceOnUse><rect width=1 height=1 /></pattern></defs><rect width=500 height=500 fill='url(#p)'/></svg>"),
                Arguments.of(
                        "blurred",
                        "<svg width=500 height=500><filter id=f width='1000000%' height='1000000%'><feGaussianBlur stdDeviation=100000 /></filter><rect width=9 height=9 filter='url(#f)'/></svg>"),
                Arguments.of("picture bomb", "<img src='" + png(40_000, 40_000) + "'>"),
                Arguments.of(
                        "broken picture",
                        "<img src='data:image/png;base64,iVBORw0KGgo'><img src='data:,'><img src='data:image/jpeg;base64,/9j/4AAQ'>"),
                Arguments.of(
                        "broken font",
                        "<style>@font-face { font-family: x; src: url('data:font/ttf;base64,AAEAAAALAIAAAwAwR1NVQg') } p { font-family: x }</style><p>x"),
                Arguments.of("no HTML", "\u0000\u0001\uFFFF<<<>>>&&&&#x110000;&#0;<p <p <"),
                Arguments.of("marks", "<p>" + "a" + "\u0301".repeat(50_000)),
                Arguments.of("directions", "<p>" + "\u202E\u202Da\u2067".repeat(50_000)),
                Arguments.of(
                        "counters",
                        "<style>p::before { counter-increment: a 2147483647; content: counters(a, '.') } </style>"
                                + "<p>".repeat(2000)),
                Arguments.of(
                        "content",
                        "<style>" + "p::before { content: '" + "x".repeat(100_000) + "' }</style>" + "<p>".repeat(200)),
                Arguments.of("nothing", ""));
    }

    private static String uses(int levels) {
        StringBuilder svg = new StringBuilder("<svg width=9 height=9><defs><rect id=u0 width=1 height=1 />");
        for (int i = 1; i <= levels; i++) {
            svg.append("<g id=u%d><use href='#u%d'/><use href='#u%d'/></g>".formatted(i, i - 1, i - 1));
        }
        return svg.append("</defs><use href='#u")
                .append(levels)
                .append("'/></svg>")
                .toString();
    }

    /** A picture that is small as a file. */
    private static String png(int width, int height) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            byte[] header = java.nio.ByteBuffer.allocate(13)
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[] {1, 0, 0, 0, 0})
                    .array();
            chunk(png, "IHDR", header);
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
                byte[] row = new byte[1 + (width + 7) / 8];
                for (int i = 0; i < Math.min(height, 2000); i++) {
                    packed.write(row);
                }
            }
            chunk(png, "IDAT", rows.toByteArray());
            chunk(png, "IEND", new byte[0]);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.write(java.nio.ByteBuffer.allocate(4).putInt(content.length).array());
        png.write(name);
        png.write(content);
        png.write(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void hostilePage_endsInTime_asAPrintOrARefusal(String name, String html) {
        long started = System.nanoTime();
        try (PdfFile print = Prints.print(HtmlPage.of(html), Assets.NONE, LIMITS)) {
            assertThat(print.pages()).isBetween(1, LIMITS.pages());
        } catch (UnprintableException refused) {
            assertThat(refused.slug()).startsWith("pdf-").isNotEqualTo("pdf-busy");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void pageThatTakesTooLong_isStopped() {
        RenderLimits short_ = new RenderLimits(10_000, Duration.ofMillis(300));
        String html = "<table>" + "<tr><td>a<td>b".repeat(40_000) + "</table>";

        assertThatThrownBy(() -> Prints.print(HtmlPage.of(html), Assets.NONE, short_))
                .isInstanceOfSatisfying(UnprintableException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("pdf-took-too-long"));
    }

    @Test
    void pictureBomb_isRefusedByItsHeader() {
        assertThatThrownBy(() -> Prints.print("<img src='" + png(40_000, 40_000) + "'>"))
                .isInstanceOfSatisfying(UnprintableException.class, refused -> assertThat(refused.slug())
                        .isEqualTo("pdf-picture-too-large"));
    }

    @Test
    void markdownNestedWithoutEnd_isRefusedOrPrinted() {
        for (String text : new String[] {
            ">".repeat(20_000) + "x",
            "- ".repeat(5_000) + "x",
            "[".repeat(50_000),
            "*a ".repeat(50_000),
            "`".repeat(100_000)
        }) {
            try (PdfFile print = Prints.print(MarkdownPage.of(text).html(), Assets.NONE, LIMITS)) {
                assertThat(print.pages()).isPositive();
            } catch (UnprintableException refused) {
                assertThat(refused.slug()).startsWith("pdf-");
            }
        }
    }
}
