package org.baobab.platform.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class RememberedWordsTest {
    private final Analyzer plain = LuceneAnalysis.words(LuceneAnalysis::french);
    private final Analyzer remembering = LuceneAnalysis.remembered(LuceneAnalysis::french);

    @Test
    void words_areThoseOfTheChain_positionsToo_theFirstTimeAndLater() throws IOException {
        List<String> texts = List.of(
                "Les belles maisons de l'Éléphant, à vendre dans le quartier de l’aéroport",
                "le la les",
                "",
                "maison de la",
                "la maison, la MAISON; l'maison s' 3 chambres œuvre 日本 N'Zérékoré",
                "a".repeat(300));

        for (int again = 0; again < 3; again++) {
            for (String text : texts) {
                assertThat(tokens(remembering, text)).as(text).isEqualTo(tokens(plain, text));
            }
        }
    }

    @Test
    void moreWordsThanItKeeps_areStillThoseOfTheChain() throws IOException {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            text.append(Integer.toString(random.nextInt(36 * 36 * 36), 36)).append(i % 7 == 0 ? " le " : "es ");
        }

        assertThat(tokens(remembering, text.toString())).isEqualTo(tokens(plain, text.toString()));
    }

    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var position = stream.getAttribute(PositionIncrementAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term + " +" + position.getPositionIncrement() + " @" + offset.startOffset() + "-"
                        + offset.endOffset());
            }
            stream.end();
            tokens.add("end +" + position.getPositionIncrement() + " @" + offset.endOffset());
        }
        return tokens;
    }
}
