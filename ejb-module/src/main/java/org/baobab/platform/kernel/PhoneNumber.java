package org.baobab.platform.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A telephone number in the one form that is stored and compared: E.164, a plus sign and digits. */
public record PhoneNumber(String e164) {
    private static final int LONGEST_INPUT = 40;

    /**
     * Reads what a person typed.
     *
     * @param region the country to read a national number in, as two letters; with null only numbers that start with + are understood
     * @throws RuleViolationException naming the field, if it is no possible number
     */
    public static PhoneNumber parse(String field, String typed, String region) {
        return find(typed, region).orElseThrow(() -> new RuleViolationException(field, "phone.invalid"));
    }

    public static Optional<PhoneNumber> find(String typed, String region) {
        if (typed == null || typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse(typed, region);
            // Possible, not valid: number plans change faster than any table of them, and the text message is the real
            // test.
            if (!number.hasExtension() && numbers.isPossibleNumber(number)) {
                return Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)));
            }
        } catch (NumberParseException notANumber) {
            // Falls through: it is no number, whatever else it is.
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return e164;
    }
}
