package org.baobab.listings.moderation;

import java.util.Locale;
import org.baobab.listings.moderation.rule.Finding;
import org.baobab.listings.moderation.rule.RuleCode;

/**
 * What a rule has against a listing, in the reader's language.
 *
 * @param from where in the field it begins; null where it is about the whole
 * @param to exclusive
 */
public record FoundView(
        RuleCode rule, String name, String reason, String field, Integer from, Integer to, String detail) {
    static FoundView of(Finding finding, Locale locale) {
        RuleCode.Words words = finding.rule().in(locale);
        return new FoundView(
                finding.rule(),
                words.name(),
                words.reason(),
                finding.field(),
                finding.from(),
                finding.to(),
                finding.detail());
    }
}
