package org.baobab.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Texts TEXTS = (key, values) -> {
        if ("gone".equals(key)) {
            throw new NoSuchElementException(key);
        }
        return "<" + key + List.of(values) + ">";
    };
    private static final Writing FRENCH = Writing.of(new Formats(Locale.FRENCH, ZoneOffset.UTC), TEXTS);

    private record Vehicle(String registration, BigDecimal cost, List<String> drivers) {}

    private static final Vehicle VEHICLE =
            new Vehicle("AB & CD", new BigDecimal("1234.5"), List.of("Amine", "<b>Zoé</b>"));

    @Test
    void render_goesThroughListsAndChoosesByValues() {
        String source = """
                {#each vehicles as each}{each.registration}: {#each each.drivers as name}[{name}]{/each}{:else}none{/each}\
                {#if note}{note}{:else if vehicles}no note{:else}nothing{/if}{#if !note}!{/if}""";

        assertThat(html(source, Map.of("vehicles", List.of(VEHICLE), "note", "")))
                .isEqualTo("AB &amp; CD: [Amine][&lt;b&gt;Zoé&lt;/b&gt;]no note!");
        assertThat(html(source, Map.of("vehicles", List.of(), "note", "n"))).isEqualTo("nonen");
    }

    @Test
    void value_isNeverNotationNorMarkup() {
        assertThat(html("<p title=\"{a}\">{a}</p>", Map.of("a", "{b} {#if x} \" ' <i> \u0000")))
                .isEqualTo(
                        "<p title=\"{b} {#if x} &quot; &#39; &lt;i&gt;  \">{b} {#if x} &quot; &#39; &lt;i&gt;  </p>");
    }

    @Test
    void markup_goesInAsItIs_butOnlyIntoHtml() {
        Markup svg = new Markup("<svg/>");

        assertThat(html("{chart}", Map.of("chart", svg))).isEqualTo("<svg/>");
    }

    @Test
    void texts_areEscapedAndTakeValues() {
        assertThat(html("{@pages 3 'x'}{>line what=@title}", Map.of()))
                .isEqualTo("&lt;pages[3, x]&gt;(&lt;title[]&gt;)");
    }

    @Test
    void forms_areTheReaders() {
        assertThat(html(
                        "{v.cost money 'DZD'} {v.cost number 1} {share percent 1}",
                        Map.of("v", VEHICLE, "share", 0.125)))
                .isEqualTo("1\u202f234,50\u00a0DA 1\u202f234,5 12,5\u202f%");
    }

    @Test
    void css_takesPlainWordsOnly() {
        String source = "a { color: {brand}; }\nb { }";

        assertThat(Template.parse(Kind.CSS, "s.css", source).render(Map.of("brand", "#1b6b52"), FRENCH))
                .isEqualTo("a { color: #1b6b52; }\nb { }");
        assertThatThrownBy(() -> Template.parse(Kind.CSS, "s.css", source)
                        .render(Map.of("brand", "red; } @import url(x)"), FRENCH))
                .hasMessageStartingWith("s.css:1: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>{name          | not closed
            {#if a}x          | has no {/if}
            {/each}           | ends nothing
            {#each rows}{/each} | {#each rows as row}
            {#while a}        | not known
            {a shout}         | no form
            {a.}              | cannot be read
            <a href='{a}'>    | must be a link
            <a onclick='{a}'> | may go into the attribute onclick
            <p style="{a}">   | may go into the attribute style
            <p class={a}>     | needs quotes
            <style>{a}</style> | may go into <style>
            <script>x={a}</script> | may go into <script>
            {a link}          | belongs in an attribute
            """)
    void parse_ofAMistake_namesFileLineAndRemedy(String source, String message) {
        assertThatThrownBy(() -> Template.parse(Kind.HTML, "report.html", "first line\n" + source))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("report.html:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void render_withoutAValue_namesFileAndLine() {
        assertThatThrownBy(() -> html("\n\n{#each list as x}{x.nothing}{/each}", Map.of("list", List.of(VEHICLE))))
                .hasMessage("t.html:3: the template needs a value for {x.nothing}");
        assertThatThrownBy(() -> html("\n{@gone}", Map.of())).hasMessage("t.html:2: there is no text 'gone'");
        assertThatThrownBy(() -> html("{>nobody}", Map.of())).hasMessage("t.html:1: there is no file 'nobody'");
        assertThatThrownBy(() -> html("{a money 'DZD'}", Map.of("a", "text")))
                .hasMessageStartingWith("t.html:1: the value cannot be written");
    }

    @Test
    void value_thatIsThereAndEmpty_isWrittenAsNothing() {
        Map<String, Object> values = new HashMap<>();
        values.put("a", null);

        assertThat(html("[{a}{a money 'EUR'}{a.b}]{#each a as x}x{/each}", values))
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/relative"})
    void link_isAnAddressOfTheWeb(String address) {
        assertThat(html("<a href=\"{a link}\">", Map.of("a", "https://a.test/?x=1&y=2")))
                .isEqualTo("<a href=\"https://a.test/?x=1&amp;y=2\">");
        assertThatThrownBy(() -> html("<a href=\"{a link}\">", Map.of("a", address)))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void image_isAPictureThatTheValueHolds() {
        assertThat(html("<img src=\"{a image}\"/>", Map.of("a", "data:image/png;base64,AAAA")))
                .isEqualTo("<img src=\"data:image/png;base64,AAAA\"/>");
        assertThatThrownBy(() -> html("<img src=\"{a image}\"/>", Map.of("a", "https://a.test/x.png")))
                .hasMessageContaining("no picture");
    }

    @Test
    void include_ofItself_ends() {
        assertThatThrownBy(() -> html("{>self}", Map.of())).hasMessageContaining("without end");
    }

    private static String html(String source, Map<String, ?> values) {
        return parsed("t.html", source).render(values, FRENCH);
    }

    private static Template parsed(String file, String source) {
        return Template.parse(Kind.HTML, file, source, name -> switch (name) {
            case "line" -> parsed("line.html", "({what})");
            case "self" -> parsed("self.html", "{>self}");
            default -> throw new NoSuchElementException(name);
        });
    }
}
