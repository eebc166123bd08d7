package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanDrawingTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @Test
    void clean_logo_keepsAllThatDraws() throws UnreadablePictureException {
        String logo = """
                <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <!-- by hand --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">
                <style>.a { fill: url(#g); stroke: #25221D }</style>
                <defs><linearGradient id="g"><stop offset="0" stop-color="#1B6B52"/></linearGradient></defs>
                <path class="a" d="M0 0L10 10" style="fill:url('#g')"/><use xlink:href="#g"/>
                <text x="1" y="5">Forêt &amp; Co</text>
                <image href="data:image/png;base64,iVBORw0KGgo="/></svg>""";

        String clean = clean(logo);

        assertThat(clean)
                .contains("viewBox=\"0 0 10 10\"", "fill: url(#g)", "stop-color=\"#1B6B52\"", "d=\"M0 0L10 10\"")
                .contains("xlink:href=\"#g\"", "Forêt &amp; Co", "data:image/png;base64,iVBORw0KGgo=")
                .contains("style=\"fill:url('#g')\"")
                .doesNotContain("DOCTYPE", "by hand", "svg11.dtd");
        assertThat(clean(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "<script xlink:href='https://evil.example/evil.js'/>",
                "<g onload='evil()'/>",
                "<g ONLOAD='evil()'/>",
                "<rect onmouseover='evil()' width='1'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='evil()'/></body></foreignObject>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://evil.example'/>",
                "<a xlink:href='javascript:evil()'><text>evil</text></a>",
                "<use xlink:href='https://evil.example/#x'/>",
                "<use href='data:image/svg+xml;base64,ZXZpbA==#x'/>",
                "<image href='https://evil.example/pixel.png'/>",
                "<image href='data:image/svg+xml,evil'/>",
                "<image xlink:href='file:///etc/evil'/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>@im\\70ort 'evil'</style>",
                "<style>@font-face{font-family:x;src:url(https://evil.example)}</style>",
                "<style>rect{fill:url( 'https://evil.example/x' )}</style>",
                "<style>rect{background:u/**/rl(https://evil.example)}</style>",
                "<rect style='fill:url(https://evil.example)'/>",
                "<rect style='behavior:url(#evil)'/>",
                "<rect fill='url(//evil.example#a)'/>",
                "<rect fill='URL(https://evil.example#a)'/>",
                "<rect filter='url(&#9;java&#10;script:evil())'/>",
                "<animate xlink:href='#x' attributeName='href' values='javascript:evil()'/>",
                "<set attributeName='onload' to='evil()'/>",
                "<handler type='text/ecmascript'>evil()</handler>",
                "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>evil()</svg:script>",
                "<g xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='click' ev:handler='#evil'/>",
                "<metadata>evil 9.5370,-13.6785</metadata>",
                "<?xml-stylesheet href='https://evil.example'?>",
                "<!-- evil -->",
                "<g xml:base='https://evil.example/'/>",
                "<feImage href='https://evil.example/x'/>",
                "<cursor xlink:href='https://evil.example/x'/>",
                "<audio xmlns='http://www.w3.org/1999/xhtml' src='evil'/>",
                "<style><![CDATA[</style><script>evil()</script>]]></style>"
            })
    void clean_hostilePart_isLeftOut(String part) throws UnreadablePictureException {
        String clean = clean(OPEN + part + "<circle r='4'/></svg>");

        assertThat(clean.toLowerCase(Locale.ROOT))
                .doesNotContain("evil", "script", "onload", "foreignobject", "http://www.w3.org/1999/xhtml");
        assertThat(clean).contains("<circle r=\"4\">");
    }

    @Test
    void clean_textThatLooksLikeMarkup_staysText() throws UnreadablePictureException {
        String clean = clean(OPEN + "<text><![CDATA[<script>evil()</script>]]></text></svg>");

        assertThat(clean).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'evil'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
                "<!DOCTYPE l [<!ENTITY a '1234567890'><!ENTITY b '&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><script>&b;</script></svg>",
                "<html><svg/></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g>",
                "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
                "",
                "svg"
            })
    void clean_whatIsNoDrawing_isRefused(String text) {
        assertThatExceptionOfType(UnreadablePictureException.class).isThrownBy(() -> clean(text));
    }

    @Test
    void clean_deepAndWide_isRefused() {
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> clean(OPEN + "<g>".repeat(300) + "</g>".repeat(300) + "</svg>"));
        assertThatExceptionOfType(UnreadablePictureException.class)
                .isThrownBy(() -> clean(OPEN + "<g/>".repeat(100_001) + "</svg>"));
    }

    private static String clean(String svg) throws UnreadablePictureException {
        return new String(CleanDrawing.clean(new ByteArrayInputStream(svg.getBytes(UTF_8))), UTF_8);
    }
}
