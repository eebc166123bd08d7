package org.baobab.listings.moderation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases as an administrator lists them, made ready once for as long as the list stays the same. */
final class PhraseList {
    static final String PARAMETER = "phrases";

    private static final int MOST = 500;

    /** Replaced as a whole: two that come at once may both make it, and the last one stays. */
    private volatile Ready ready = new Ready(List.of(), List.of());

    private record Ready(List<String> written, List<Phrase> phrases) {}

    List<Finding> check(RuleCode rule, RuleSubject subject, RuleParameters parameters, Phrase.Context exception) {
        List<Phrase> phrases = phrases(parameters);
        List<Finding> found = new ArrayList<>();
        search(rule, Finding.TITLE, Folded.of(subject.title()), phrases, exception, found);
        search(rule, Finding.DESCRIPTION, Folded.of(subject.description()), phrases, exception, found);
        return found;
    }

    private static void search(
            RuleCode rule,
            String field,
            Folded text,
            List<Phrase> phrases,
            Phrase.Context exception,
            List<Finding> found) {
        List<Phrase.Span> spans = phrases.stream()
                .map(phrase -> phrase.find(text, exception))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (Phrase.Span span : spans) {
            if (spans.stream().noneMatch(other -> other.holds(span))) {
                found.add(Finding.at(rule, field, text.original(), span.from(), span.to()));
            }
        }
    }

    private List<Phrase> phrases(RuleParameters parameters) {
        List<String> written = parameters.lines(PARAMETER);
        Ready known = ready;
        if (!known.written().equals(written)) {
            known = new Ready(
                    written,
                    written.stream()
                            .map(Phrase::parse)
                            .flatMap(Optional::stream)
                            .toList());
            ready = known;
        }
        return known.phrases();
    }

    static void validate(RuleParameters parameters) {
        parameters.requireLines(PARAMETER, MOST, Phrase.LONGEST);
        for (String line : parameters.lines(PARAMETER)) {
            if (Phrase.parse(line).isEmpty()) {
                throw RuleParameters.wrongLine(PARAMETER, line);
            }
        }
    }
}
