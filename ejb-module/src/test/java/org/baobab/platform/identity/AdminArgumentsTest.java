package org.baobab.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminArgumentsTest {

    @Test
    void whatIsAsked_isUnderstood() {
        AdminArguments wanted = parse("create --name Awa --email Awa@Example.com");

        assertThat(wanted).isEqualTo(new AdminArguments(new EmailAddress("awa@example.com"), "Awa", "fr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "delete",
                "create",
                "create --email a@example.com",
                "create --name Awa --email none",
                "create --name Awa --email a@example.com --role ADMIN",
                "create --name Awa --email",
                "create --name Awa --email a@example.com --locale xx"
            })
    void anythingElse_isNot(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AdminArguments parse(String line) {
        return AdminArguments.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }
}
