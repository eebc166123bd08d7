package org.baobab.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it takes, the careful way takes for the same; what the careful way refuses, it leaves alone. */
class SwiftBinderTest {
    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, int count) {
        Part {
            if (count < 0) {
                throw new IllegalArgumentException("fewer than none");
            }
        }
    }

    record Whole(
            UUID id,
            Instant at,
            LocalDate on,
            String text,
            Integer whole,
            Long large,
            Double real,
            BigDecimal amount,
            Boolean flag,
            Colour colour,
            List<Part> parts,
            Set<Colour> colours,
            Patch<String> patch,
            Map<String, Integer> counts) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { \"text\" : \"\u00c9vry \ud83c\udf33\" ,\n\t\"whole\":7 } ",
                "{'id':'019AA5f2-7c1e-7a40-9b1d-2f6f3c1c9a10','at':'2026-11-21T08:30:00Z','on':'2026-11-21'}",
                "{'at':'2026-11-21T08:30:00.123456789Z'}",
                "{'at':'2024-02-29T23:59:59.5Z'}",
                "{'at':'2026-11-21T09:30:00+01:00'}",
                "{'whole':0,'large':-0,'real':-0,'amount':-0}",
                "{'whole':-999999999,'large':999999999999999999,'real':123456789012345,'amount':-12.3400}",
                "{'real':0.1,'amount':0.00000000000000001}",
                "{'real':-13.6785}",
                "{'real':36.123456789012}",
                "{'flag':true,'colour':'GREEN','colours':['RED','RED'],'patch':null,'parts':[]}",
                "{'flag':false,'text':null,'patch':'x','parts':[{'count':1,'name':'a'},{'name':null,'count':2}]}",
            })
    void bind_ofWhatIsPlain_agreesWithTheCarefulWay(String text) {
        byte[] document = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        Object swift = SwiftBinder.bind(document, Whole.class);

        assertThat(swift).isNotNull().isEqualTo(careful(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{'text':'a",
                "{'text':'a'} x",
                "{'text':'a',}",
                "{,'text':'a'}",
                "{'text' 'a'}",
                "{'text':'a''whole':1}",
                "{'zz':1}",
                "{'tex':'a'}",
                "{'textt':'a'}",
                "{'text':'a','text':'b'}",
                "{'text':'a\\u0000b'}",
                "{'text':'a\tb'}",
                "{'text':5}",
                "{'id':'1-1-1-1-1'}",
                "{'at':'2026-02-29T08:30:00Z'}",
                "{'at':'2026-11-21T24:00:00Z'}",
                "{'at':'2026-11-21T08:60:00Z'}",
                "{'at':'2026-11-21T08:30:00.1234567890Z'}",
                "{'at':'2026-11-2\u0661T08:30:00Z'}",
                "{'on':'2026-02-30'}",
                "{'whole':1e2}",
                "{'whole':01}",
                "{'whole':-}",
                "{'whole':1.}",
                "{'whole':.5}",
                "{'whole':+1}",
                "{'whole':1.0}",
                "{'whole':9999999999}",
                "{'real':1234567890.1234567}",
                "{'large':9999999999999999999}",
                "{'flag':truth}",
                "{'flag':'true'}",
                "{'flag':nul}",
                "{'colour':'BLUE'}",
                "{'parts':[null]}",
                "{'parts':[{'name':'a'}]}",
                "{'parts':[{'name':'a','count':null}]}",
                "{'parts':[{'name':'a','count':-1}]}",
                "{'parts':[{'name':'a','count':1},]}",
                "{'counts':{'x':1}}",
            })
    void bind_ofAnythingElse_leavesItToTheCarefulWay(String text) {
        assertThat(SwiftBinder.bind(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Whole.class))
                .isNull();
    }

    @Test
    void bind_ofBytesThatAreNoUtf8_leavesThemToTheCarefulWay() {
        byte[] document = "{\"text\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        document[9] = (byte) 0xff;

        assertThat(SwiftBinder.bind(document, Whole.class)).isNull();
    }

    @Test
    void bind_ofEveryBeginningOfADocument_takesTheWholeOneOnly() {
        byte[] document = "[{\"name\":\"a\",\"count\":12}]".getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < document.length; length++) {
            assertThat(SwiftBinder.bind(Arrays.copyOf(document, length), listOf(Part.class)))
                    .isNull();
        }
        assertThat(SwiftBinder.bind(document, listOf(Part.class))).isEqualTo(List.of(new Part("a", 12)));
    }

    private static Object careful(byte[] document) {
        return RecordBinder.bind(JsonDocument.parse(document), Whole.class);
    }

    private static Type listOf(Class<?> element) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {element};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
