package org.baobab.listings.moderation.rule;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number, an e-mail address or a link in the title, which every list shows. Prices and areas are numbers too and stay. */
@ApplicationScoped
class ContactInTitleRule implements RuleCheck {
    private static final String USUAL_COUNTRY = "GN";
    private static final int FEWEST_DIGITS = 8;
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}\\s?@\\s?[\\p{L}\\p{N}-]{1,63}\\.[\\p{L}.]{2,20}");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d .\\-/\\u00A0\\u202F]{6,20}\\d");
    private static final Pattern GROUPED_BY_THREES = Pattern.compile("\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+");
    private static final Pattern UNIT = Pattern.compile(
            "^\\s?(?:gnf|fg|francs?|f\\b|fcfa|cfa|xof|eur|euros?|€|usd|\\$|dollars?|da\\b|dzd|m2|m²|ha\\b|millions?|milliards?).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public RuleCode code() {
        return RuleCode.CONTACT_IN_TITLE;
    }

    @Override
    public RuleParameters usual() {
        return new RuleParameters(Map.of());
    }

    @Override
    public void validate(RuleParameters parameters) {
        // There is nothing to set.
    }

    @Override
    public List<Finding> check(RuleSubject subject, RuleParameters parameters) {
        String title = subject.title();
        List<Finding> found = new ArrayList<>();
        search(EMAIL, title, found);
        search(LINK, title, found);
        Matcher number = NUMBER.matcher(title);
        while (number.find()) {
            if (isTelephone(number.group(), title.substring(number.end()), subject)) {
                found.add(Finding.at(code(), Finding.TITLE, title, number.start(), number.end()));
            }
        }
        return found;
    }

    private void search(Pattern pattern, String title, List<Finding> found) {
        Matcher contact = pattern.matcher(title);
        while (contact.find()) {
            found.add(Finding.at(code(), Finding.TITLE, title, contact.start(), contact.end()));
        }
    }

    /** "620 00 00 00" is a number to call, "620 000 000" and "620000000 GNF" are amounts. */
    private static boolean isTelephone(String written, String behind, RuleSubject subject) {
        String digits = written.replaceAll("\\D", "");
        if (digits.length() < FEWEST_DIGITS
                || UNIT.matcher(behind).matches()
                || GROUPED_BY_THREES.matcher(written).matches()
                || isThePrice(digits, subject)) {
            return false;
        }
        String country = subject.country() == null ? USUAL_COUNTRY : subject.country();
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.isValidNumber(numbers.parse(written, country));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    private static boolean isThePrice(String digits, RuleSubject subject) {
        return subject.price() != null
                && digits.equals(subject.price().amount().toBigInteger().toString());
    }
}
