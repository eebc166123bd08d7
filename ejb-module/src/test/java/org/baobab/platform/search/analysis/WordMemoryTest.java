package org.baobab.platform.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class WordMemoryTest {
    private static final List<String> TEXTS = List.of(
            "Belle villa à l'Évêché, avec les chambres climatisées et la piscine de l’hôtel",
            "villas VILLA Villa à à à la la piscine piscines",
            "The owner's houses are near the sea; houses and house",
            "",
            "de la",
            "anticonstitutionnellementanticonstitutionnellement 3 chambres 3e étage 日本語 😀 œuvre",
            "Belle villa à l'Évêché, avec les chambres climatisées et la piscine de l’hôtel de la");

    @Test
    void over_textsAgainAndAgain_saysWhatTheChainSays() throws IOException {
        for (UnaryOperator<TokenStream> chain :
                List.<UnaryOperator<TokenStream>>of(LuceneAnalysis::french, LuceneAnalysis::english)) {
            Analyzer bare = new TextAnalyzer(StandardTokenizer::new, chain);
            WordMemory memory = new WordMemory(chain);
            Analyzer remembering = new TextAnalyzer(StandardTokenizer::new, memory::over);

            for (int round = 0; round < 2; round++) {
                for (String text : TEXTS) {
                    assertThat(said(remembering, text)).isEqualTo(said(bare, text));
                }
            }
        }
    }

    /** Words with their places in the text and among the words, and how much was left out behind the last of them. */
    private static List<String> said(Analyzer analyzer, String text) throws IOException {
        List<String> said = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("text", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute at = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                said.add(word + " " + step.getPositionIncrement() + " " + at.startOffset() + "-" + at.endOffset());
            }
            words.end();
            said.add(step.getPositionIncrement() + " " + at.endOffset());
        }
        return said;
    }
}
