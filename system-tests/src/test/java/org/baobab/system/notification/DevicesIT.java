package org.baobab.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesIT extends ClientTest {
    private final Person awa = Person.registered();

    @Test
    void device_belongsToWhoPutItLast_untilItIsTakenAway() {
        Person binta = Person.registered();
        String token = "device-" + UUID.randomUUID();

        put(awa.api(), token, "ANDROID");
        put(awa.api(), token, "ANDROID");
        assertThat(TheDatabase.devicesOf(awa.id())).containsExactly(token);
        put(binta.api(), token, "WEB");

        assertThat(TheDatabase.devicesOf(awa.id())).isEmpty();
        awa.api().delete(path(token)).is(204);
        assertThat(TheDatabase.devicesOf(binta.id())).containsExactly(token);
        binta.api().delete(path(token)).is(204);
        assertThat(TheDatabase.devicesOf(binta.id())).isEmpty();
        binta.api().delete(path(token)).is(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b-c_d", "a/b/c", "a%2Fb", "a+b=c&d?e#f", "é語😀", ".", "a;b=c", "\\\"<>'"})
    void token_isTakenAsItIs(String awkward) {
        String token = "t-" + UUID.randomUUID() + awkward;

        put(awa.api(), token, "IOS");

        assertThat(TheDatabase.devicesOf(awa.id())).contains(token);
        awa.api().delete(path(token)).is(204);
        assertThat(TheDatabase.devicesOf(awa.id())).doesNotContain(token);
    }

    @Test
    void token_asLongAsAllowed_isTaken_andNoLonger() {
        put(awa.api(), "x".repeat(4_096 - 36) + UUID.randomUUID(), "ANDROID");

        awa.api().put(path("x".repeat(4_097)), Body.of("platform", "ANDROID")).blames("token");
        awa.api().put(path("a b"), Body.of("platform", "ANDROID")).blames("token");
    }

    @Test
    void manyDevices_theOneUnseenForLongestGoes() {
        List<String> tokens = IntStream.range(0, 21)
                .mapToObj(i -> i + "-" + UUID.randomUUID())
                .toList();

        tokens.forEach(token -> put(awa.api(), token, "WEB"));

        assertThat(TheDatabase.devicesOf(awa.id()))
                .hasSize(20)
                .doesNotContain(tokens.getFirst())
                .contains(tokens.getLast());
    }

    @Test
    void put_whatIsNoDevice_isRefused() {
        awa.api().put(path("t"), Body.of("platform", "FRIDGE")).blames("platform");
        awa.api().put(path("t"), Body.of()).blames("platform");
        Api.asNobody().put(path("t"), Body.of("platform", "WEB")).isProblem(401);
        Api key = Api.withKey(Company.founded().key("VIEWER"));
        key.put(path("t"), Body.of("platform", "WEB")).isProblem(403, "person-required");
        key.delete(path("t")).isProblem(403, "person-required");
    }

    private static void put(Api api, String token, String platform) {
        api.put(path(token), Body.of("platform", platform)).is(204);
    }

    private static String path(String token) {
        return "/me/devices/" + URLEncoder.encode(token, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
