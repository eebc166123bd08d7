package org.baobab.platform.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a stranger tells to become somebody here; without a locale it is the language of the request. */
public record RegisterAccount(
        @NotBlank @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @NotNull String password,
        @NotBlank @Size(max = PersonalDetails.LONGEST_NAME) String fullName,
        String locale) {

    @Override
    public String toString() {
        return "RegisterAccount[" + email + "]";
    }
}
