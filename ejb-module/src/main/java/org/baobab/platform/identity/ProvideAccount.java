package org.baobab.platform.identity;

import org.baobab.platform.kernel.PlatformRole;

/** An account that somebody else makes for a person; the telephone number may be null. */
public record ProvideAccount(
        String email, String phone, String fullName, String locale, String password, PlatformRole platformRole) {

    @Override
    public String toString() {
        return "ProvideAccount[" + email + "]";
    }
}
