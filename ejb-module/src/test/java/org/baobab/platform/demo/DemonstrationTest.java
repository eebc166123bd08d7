package org.baobab.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.kernel.Role;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    private final Demonstration demonstration = Demonstration.read();

    @Test
    void organizations_haveSomebodyInEachRole() {
        assertThat(demonstration.organizations()).hasSize(5).allSatisfy(company -> assertThat(company.members().stream()
                        .map(Demonstration.Member::role)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))))
                .as(company.name())
                .containsExactlyInAnyOrder(Role.values()));
    }

    @Test
    void people_haveAddressesAndNumbersOfTheirOwn() {
        assertThat(people()).extracting(Demonstration.Member::email).doesNotHaveDuplicates();
        assertThat(people())
                .extracting(Demonstration.Member::phone)
                .doesNotHaveDuplicates()
                .allSatisfy(phone -> assertThat(
                                PhoneNumber.parse("phone", phone, null).e164())
                        .isEqualTo(phone));
    }

    @Test
    void accounts_printedByTheLauncher_exist() throws IOException {
        String printed;
        try (InputStream in = Demonstration.class.getResourceAsStream("/demo/accounts.txt")) {
            printed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        Stream<String> named = printed.lines().map(String::strip).filter(line -> line.matches("\\S+@\\S+ .*"));
        assertThat(named.map(line -> line.split("\\s+")[0]).toList()).hasSize(7).allSatisfy(email -> assertThat(
                        people())
                .extracting(Demonstration.Member::email)
                .contains(email));
        assertThat(printed).contains(demonstration.password());
    }

    private List<Demonstration.Member> people() {
        return Stream.concat(
                        demonstration.staff().stream()
                                .map(one ->
                                        new Demonstration.Member(one.email(), one.fullName(), one.phone(), null, 0)),
                        demonstration.organizations().stream().flatMap(company -> company.members().stream()))
                .toList();
    }
}
