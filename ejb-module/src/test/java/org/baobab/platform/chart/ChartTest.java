package org.baobab.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baobab.platform.chart.Doughnut.Part;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
    private static final ChartStyle STYLE = new ChartStyle(
            520,
            220,
            Palette.BAOBAB,
            new Formats(Locale.FRENCH, ZoneOffset.UTC),
            "Source Sans 3",
            "Aucune donnée",
            "Autres");
    private static final List<String> MONTHS = List.of("janv.", "févr.", "mars");

    @Test
    void chart_isWellFormed_andSaysWhatItShows() throws Exception {
        Markup svg = BarChart.grouped("Coût <par> mois", MONTHS, Series.of("Essence & gazole", 1200, null, 900.5))
                .draw(STYLE);

        Document document = parsed(svg);
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(only(document, "title")).isEqualTo("Coût <par> mois");
        assertThat(only(document, "desc")).isEqualTo("Essence & gazole: janv. 1\u202f200, févr. –, mars 900,5");
    }

    @Test
    void chart_withAUnit_saysItAtItsAxis() {
        String months = "janvier";

        assertThat(BarChart.grouped("t", List.of(months), Series.of("a", 3))
                        .in("km")
                        .draw(STYLE)
                        .html())
                .contains(">km</text>");
        assertThat(LineChart.of("t", List.of(months), Series.of("a", 3))
                        .in("L/100 km")
                        .draw(STYLE)
                        .html())
                .contains(">L/100 km</text>");
        assertThat(BarChart.grouped("t", List.of(months), Series.of("a", 3))
                        .draw(STYLE)
                        .html())
                .doesNotContain("km");
    }

    @Test
    void timeline_namesWhatFits_theLastAmongThem_andSaysOnlyWhatIsThere() throws Exception {
        List<String> moments = IntStream.range(0, 30)
                .mapToObj(i -> "21/11 " + (10 + i) + ":00")
                .toList();
        List<Number> good =
                IntStream.range(0, 30).mapToObj(i -> i == 7 ? null : (Number) i).toList();

        Markup svg = BarChart.timeline("Durées", moments, new Series("Réussies", good), Series.of("En échec"))
                .draw(STYLE);

        NodeList texts = parsed(svg).getElementsByTagName("text");
        List<String> shown = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .filter(moments::contains)
                .toList();
        assertThat(shown).hasSizeBetween(3, 10).contains(moments.getLast());
        assertThat(only(parsed(svg), "desc"))
                .startsWith("Réussies: 21/11 10:00 0, ")
                .doesNotContain("–")
                .doesNotContain("21/11 17:00")
                .doesNotContain("En échec");
    }

    static Stream<Markup> hardCases() {
        return Stream.of(
                BarChart.timeline("narrow timeline", List.of("a long name", "x"), Series.of("a", 1, 2))
                        .draw(STYLE.sized(60, 30)),
                BarChart.grouped("negative", MONTHS, Series.of("a", -1, 0, -1e-9))
                        .draw(STYLE),
                BarChart.stacked("both ways", MONTHS, Series.of("a", -1, 2, 3), Series.of("b", 4, -5, null))
                        .draw(STYLE),
                BarChart.grouped("one", List.of("x"), Series.of("a", 7)).draw(STYLE),
                BarChart.grouped("huge", List.of("x", "y"), Series.of("a", 1e15, Long.MAX_VALUE))
                        .draw(STYLE),
                BarChart.grouped("tiny", List.of("x"), Series.of("a", 1e-12)).draw(STYLE),
                BarChart.grouped(
                                "more series than colours",
                                MONTHS,
                                IntStream.range(0, 9)
                                        .mapToObj(i -> Series.of("s" + i, i, i, i))
                                        .toArray(Series[]::new))
                        .draw(STYLE),
                BarChart.grouped(
                                "long names",
                                List.of("w".repeat(300), "mot ".repeat(90)),
                                Series.of("n".repeat(400), 1, 2),
                                Series.of("b", 1, 2))
                        .draw(STYLE),
                BarChart.grouped("small paper", MONTHS, Series.of("a", 1, 2, 3)).draw(STYLE.sized(60, 30)),
                LineChart.of("one point", List.of("x"), Series.of("a", 3)).draw(STYLE),
                LineChart.of(
                                "a thousand points",
                                IntStream.range(0, 1000)
                                        .mapToObj(String::valueOf)
                                        .toList(),
                                new Series(
                                        "a",
                                        IntStream.range(0, 1000)
                                                .mapToObj(i -> (Number) i)
                                                .toList()))
                        .draw(STYLE),
                LineChart.of("series of other lengths", MONTHS, Series.of("short", 1), Series.of("long", 1, 2, 3, 4, 5))
                        .draw(STYLE),
                Doughnut.of("with nothing in it", null, List.of(new Part("a", 1), new Part("b", 0)))
                        .draw(STYLE),
                Doughnut.of("whole", "100 %", List.of(new Part("a", 5))).draw(STYLE));
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void chart_ofAnything_isDrawnWithNumbersOnly(Markup svg) throws Exception {
        parsed(svg);

        assertThat(svg.html()).doesNotContain("NaN", "Infinity", "null", "E-").doesNotContainPattern("\\d,\\d+[ \"]");
    }

    static Stream<Markup> empty() {
        return Stream.of(
                BarChart.grouped("t", List.of()).draw(STYLE),
                BarChart.grouped("t", MONTHS, Series.of("a", null, null, null)).draw(STYLE),
                LineChart.of("t", MONTHS).draw(STYLE),
                Doughnut.of("t", "0", List.of(new Part("a", 0))).draw(STYLE));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void chart_withoutNumbers_saysSo(Markup svg) throws Exception {
        assertThat(only(parsed(svg), "text")).isEqualTo("Aucune donnée");
    }

    @Test
    void line_withAGap_beginsAnew() {
        String svg = LineChart.of("t", List.of("a", "b", "c", "d", "e"), Series.of("s", 1, 2, null, 3, 4))
                .draw(STYLE)
                .html();

        String path = svg.substring(svg.indexOf("chart-trace"));
        String shape = path.substring(path.indexOf(" d=\"") + 4);
        assertThat(shape.substring(0, shape.indexOf('"')).chars().filter(letter -> letter == 'M'))
                .hasSize(2);
    }

    @Test
    void doughnut_ofManyParts_gathersTheSmallOnes() throws Exception {
        List<Part> parts =
                IntStream.rangeClosed(1, 11).mapToObj(i -> new Part("p" + i, i)).toList();

        String words = only(parsed(Doughnut.of("t", "66", parts).draw(STYLE)), "desc");

        assertThat(words).startsWith("p11 16,7\u202f%, p10").endsWith("Autres 31,8\u202f%");
    }

    @Test
    void negativePartsAndInfiniteNumbers_areMistakes() {
        assertThatThrownBy(() -> new Part("debt", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Series.of("s", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scale_hasRoundSteps() {
        Formats french = new Formats(Locale.FRENCH, ZoneOffset.UTC);

        assertThat(Scale.of(0, 163, 5, true).ticks()).containsExactly(0.0, 50.0, 100.0, 150.0, 200.0);
        assertThat(Scale.of(0, 3, 5, true).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(Scale.of(-45, 30, 5, true).ticks()).containsExactly(-60.0, -40.0, -20.0, 0.0, 20.0, 40.0);
        assertThat(Scale.of(0, 0.3, 3, false).ticks()).hasSize(4).endsWith(0.30000000000000004);
        assertThat(Scale.of(0, 2_400_000, 5, true).label(500_000, french)).isEqualTo("0,5\u00a0M");
        assertThat(Scale.of(0, 9e9, 5, true).label(2e9, french)).isEqualTo("2\u00a0Md");
        assertThat(Scale.of(0, 0, 5, true).ticks()).containsExactly(0.0, 1.0);
    }

    @Test
    void palette_ofAPaleBrand_isDarkenedUntilItCanBeSeen_andRepeatsItNot() {
        assertThat(Palette.led("#FFE14D").colours().getFirst()).isNotEqualTo("#FFE14D");
        assertThat(Palette.led("#FFE14D").colours()).allSatisfy(colour -> assertThat(Palette.contrastWithWhite(colour))
                .isGreaterThanOrEqualTo(3));
        assertThat(Palette.led("#1B6B52").colours()).isEqualTo(Palette.BAOBAB.colours());
        assertThatThrownBy(() -> Palette.led("url(x)")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document parsed(Markup svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.html())));
    }

    private static String only(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        assertThat(found.getLength()).isEqualTo(1);
        return found.item(0).getTextContent();
    }
}
