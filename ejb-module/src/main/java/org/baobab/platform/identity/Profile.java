package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.identity.SignInSteps.Credentials;
import org.baobab.platform.identity.challenge.LoginFailures;
import org.baobab.platform.identity.password.PasswordPolicy;
import org.baobab.platform.identity.password.Passwords;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;

/** What people see and change of their own account. */
@ApplicationScoped
public class Profile {
    @Inject
    ProfileSteps steps;

    @Inject
    SignInSteps signIn;

    @Inject
    Passwords passwords;

    @Inject
    LoginFailures failures;

    @Inject
    Instance<AvatarRule> faces;

    @Inject
    Caller caller;

    public ProfileView view() {
        return steps.view(caller.requireAccount());
    }

    /**
     * @param seenVersion the version that the person had on screen, or null for whatever there is
     * @throws StaleVersionException if it changed since
     * @throws ConflictException {@code email-taken} or {@code phone-taken}
     * @throws RuleViolationException for what cannot be used, and for a wrong current password
     */
    public ProfileView change(ChangeProfile patch, Long seenVersion) {
        UUID id = caller.requireAccount();
        ProfileView seen = steps.view(id);
        if (patch.needsCurrentPassword()) {
            requirePassword(seen, patch.currentPassword());
        }
        if (patch.avatarDocumentId() != null && patch.avatarDocumentId().value() != null) {
            requireFace(patch.avatarDocumentId().value(), id);
        }
        String hash = null;
        if (patch.password() != null) {
            PasswordPolicy.require("password", patch.password().value(), seen.email(), seen.fullName());
            hash = passwords.hash(patch.password().value());
        }
        return steps.change(id, patch, hash, seenVersion);
    }

    private void requireFace(UUID documentId, UUID accountId) {
        if (faces.stream().noneMatch(rule -> rule.allowsFace(documentId, accountId))) {
            throw new RuleViolationException("avatarDocumentId", "account.avatar");
        }
    }

    /** Counts wrong ones like a sign-in does, or a stolen session could try them all. */
    private void requirePassword(ProfileView person, String typed) {
        if (typed == null) {
            throw new RuleViolationException("currentPassword", "password.current-needed");
        }
        failures.closedFor(person.email()).ifPresent(SignIn::refuseUntil);
        Credentials credentials = steps.credentials(person.id());
        if (!passwords.matches(typed, credentials.passwordHash())) {
            signIn.afterWrongPassword(new LoginName(person.email()), person.id())
                    .ifPresent(SignIn::refuseUntil);
            throw new RuleViolationException("currentPassword", "password.wrong");
        }
        failures.closedFor(person.email()).ifPresent(SignIn::refuseUntil);
    }
}
