package org.baobab.fleet.expense;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it is not accepted, in words that whoever submitted it will read. */
public record RejectExpense(@NotBlank @Size(max = 500) String reason) {}
