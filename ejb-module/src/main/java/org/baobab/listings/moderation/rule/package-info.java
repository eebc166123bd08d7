/**
 * What makes a listing wait for a moderator: words, links, prices and habits of those who publish. An ordinary text is held by none of them; the tests hold a
 * hundred against that.
 *
 * <p>A <i>rule</i> is a {@link RuleCode} with a check in code and parameters that administrators edit; the table holds only what they changed. A <i>finding</i>
 * names the rule and the place in the text. Texts are compared {@link Folded}: in lower case, without accents, whatever stands between the words.
 */
package org.baobab.listings.moderation.rule;
