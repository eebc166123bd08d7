package org.baobab.platform.identity;

import java.util.Locale;
import org.baobab.platform.kernel.PhoneNumber;

/** What a person typed to say who they are, in the form in which accounts are found and wrong passwords counted. */
record LoginName(String value) {
    static LoginName of(String typed) {
        String stripped = typed.strip();
        if (stripped.indexOf('@') >= 0) {
            return new LoginName(stripped.toLowerCase(Locale.ROOT));
        }
        return new LoginName(PhoneNumber.find(stripped, null)
                .map(PhoneNumber::e164)
                .orElseGet(() -> stripped.toLowerCase(Locale.ROOT)));
    }
}
