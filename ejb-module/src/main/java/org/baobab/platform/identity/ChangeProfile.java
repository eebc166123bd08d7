package org.baobab.platform.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/**
 * A merge patch of one's own profile. A new e-mail address or password needs the current password beside it: a borrowed token must not take the account over.
 *
 * @param avatarDocumentId a picture that the person stored among the avatars, or null for none
 */
public record ChangeProfile(
        Patch<@NotBlank @Size(max = PersonalDetails.LONGEST_NAME) String> fullName,
        Patch<@NotNull String> locale,
        Patch<@Size(max = 40) String> phone,
        Patch<@NotBlank @Size(max = 254) String> email,
        Patch<@NotNull String> password,
        String currentPassword,
        Patch<UUID> avatarDocumentId) {

    public static ChangeProfile face(UUID documentId) {
        return new ChangeProfile(null, null, null, null, null, null, Patch.to(documentId));
    }

    boolean needsCurrentPassword() {
        return email != null || password != null;
    }

    @Override
    public String toString() {
        return "ChangeProfile";
    }
}
