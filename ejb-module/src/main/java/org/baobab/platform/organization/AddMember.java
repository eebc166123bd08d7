package org.baobab.platform.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.baobab.platform.kernel.Role;

/** Somebody who should work for the organisation, with an account already or not. */
public record AddMember(
        @NotNull @Size(max = 254) String email, @NotNull Role role) {}
