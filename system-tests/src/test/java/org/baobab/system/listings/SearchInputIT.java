package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.baobab.system.client.Api;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes into the address of a search: any text is harmless, and what is no number, place or choice is refused by its name. */
class SearchInputIT extends ClientTest {
    private static final Api ANYBODY = Api.asNobody();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=0|page",
                "size=0|size",
                "size=101|size",
                "size=x|size",
                "radius=100|radius",
                "lat=9|lng",
                "lat=91&lng=0|lat",
                "sort=distance|sort",
                "sort=cheap|sort",
                "type=house|type",
                "amenities=BAR|amenities",
                "minPrice=5&maxPrice=4|maxPrice",
                "minPrice=-1|minPrice",
                "currency=EURO|currency",
                "minPrice=1&currency=JPY|currency",
                "box=1,2|box",
                "advertiser=x|advertiser",
                "city=%00|city",
                "q=villa&advertiser=%00|advertiser"
            })
    void parameter_thatIsNone_is400ByName(String parameters, String field) {
        ANYBODY.get("/listings/search?" + parameters).blames(field);
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void anyText_isHarmless(String q) {
        assertThat(ANYBODY.get("/listings/search?q=" + SixListings.encoded(q)).status())
                .as(q)
                .isEqualTo(200);
        assertThat(ANYBODY.get("/listings/suggest?q=" + SixListings.encoded(q)).status())
                .as(q)
                .isEqualTo(200);
    }

    static Stream<String> nasty() {
        return Stream.of(
                "\"",
                "\"\"",
                "\"a",
                "a\"",
                "'",
                "''",
                "`",
                "\\",
                "\\\\",
                "/",
                "//",
                "/.*/",
                "*",
                "?",
                "**",
                "a*",
                "*a",
                "?a",
                ":",
                "title:",
                "id:*",
                "a:b",
                "AND",
                "OR",
                "NOT",
                "a AND",
                "AND OR NOT",
                "villa AND (piscine",
                "((((",
                "))))",
                "(a",
                "a)",
                "[1 TO 2]",
                "{",
                "}",
                "[",
                "]",
                "^",
                "a^",
                "a^9",
                "~",
                "a~",
                "a~99",
                "villa~0.5",
                "+",
                "-",
                "+-",
                "-villa",
                "!",
                "!villa",
                "&&",
                "||",
                "a && b",
                "|",
                "&",
                "<",
                ">",
                "<->",
                "a <-> b",
                "a:*",
                "%",
                "_",
                "%%%",
                "'; DROP TABLE listing; --",
                "\u0000",
                "villa\u0000piscine\u0000",
                "\u0001\u0002\u001f",
                "\t\n\r",
                "🏠",
                "🏠🏡 villa 👨‍👩‍👧",
                "شقة للإيجار في كوناكري",
                "房子",
                "дом",
                "\u202e\u200b\u200d",
                "é\u0301\u0301\u0301",
                "\ufeff",
                "\uffff",
                "a".repeat(300),
                "a ".repeat(150),
                "\"".repeat(300),
                "(".repeat(300),
                "villa ".repeat(50),
                "${7*7}",
                "#{7*7}",
                "{{7*7}}",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "le la les de",
                "0",
                "-1",
                "1e400",
                "NaN",
                "null",
                "3 chambres 4 chambres",
                "99 chambres");
    }

    @Test
    void text_thatIsTooLong_is400() {
        ANYBODY.get("/listings/search?q=" + "x".repeat(301)).blames("q");
        ANYBODY.get("/listings/suggest?q=" + "x".repeat(301)).blames("q");
        assertThat(ANYBODY.get("/listings/search?q=" + "x".repeat(10_000)).status())
                .isIn(400, 414);
    }
}
