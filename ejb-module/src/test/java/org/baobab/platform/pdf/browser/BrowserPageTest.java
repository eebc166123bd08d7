package org.baobab.platform.pdf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageMargin;
import org.baobab.platform.pdf.PageSettings;
import org.junit.jupiter.api.Test;

class BrowserPageTest {
    private static final UUID OWN = UUID.fromString("0199d1c2-0000-7000-8000-000000000001");
    private final Assets assets =
            id -> id.equals(OWN) ? Optional.of(new ByteArrayInputStream(new byte[] {1, 2, 3})) : Optional.empty();

    @Test
    void theCallersDocuments_areSentAlong_andNothingElse() {
        String html = BrowserPage.of(
                        HtmlPage.of("<img src='document:" + OWN + "'><img src='/api/v1/documents/" + OWN
                                + "/content?width=320'><img src='https://example.com/a.png'>"),
                        assets)
                .html();

        assertThat(html.split("data:image/png;base64,AQID", -1)).hasSize(3);
        assertThat(html).contains("https://example.com/a.png").doesNotContain("document:" + OWN);
    }

    @Test
    void settings_standBehindThePagesOwnStyle_andTheUsualOnesBeforeIt() {
        PageSettings settings = PageSettings.DEFAULT
                .format(PageFormat.A5)
                .landscape(true)
                .margin(new PageMargin(5.0, null, null, null));

        String html = BrowserPage.of(
                        HtmlPage.of("<style>@page{size:A3}</style>x").with(settings), assets)
                .html();

        assertThat(html.indexOf("size: A4")).isBetween(0, html.indexOf("size:A3"));
        assertThat(html.substring(html.indexOf("size:A3")))
                .contains("@page { size: 210.000mm 148.000mm; margin-top: 5.000mm; }");
    }

    @Test
    void runningLines_countInChromiumsWords() {
        BrowserPage page =
                BrowserPage.of(HtmlPage.of("x").with(PageSettings.DEFAULT.footer("Page {page} / {pages}")), assets);

        assertThat(page.header()).isEmpty();
        assertThat(page.footer().orElseThrow())
                .contains("<span class=\"pageNumber\"></span> / <span class=\"totalPages\"></span>");
    }

    @Test
    void onlyPagesWithScripts_getTimeToSettle() {
        assertThat(BrowserPage.of(HtmlPage.of("<p>x</p>"), assets).scripted()).isFalse();
        assertThat(BrowserPage.of(HtmlPage.of("<script>1</script>"), assets).scripted())
                .isTrue();
    }
}
