package org.baobab.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsIT extends ClientTest {
    private final Person awa = Person.registered();

    @Test
    void pages_followTheCursorToTheEnd() {
        List<String> made = organizations(5);

        List<String> seen = new ArrayList<>();
        String path = "/organizations?limit=2";
        for (String cursor = ""; cursor != null; ) {
            Answer page = awa.api().get(path + cursor).is(200);
            assertThat(page.items()).hasSizeBetween(1, 2);
            seen.addAll(ids(page));
            cursor = page.text("next") == null ? null : "&cursor=" + page.text("next");
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void pages_underInserts_repeatAndSkipNothing() {
        List<String> made = organizations(4);
        Answer first = awa.api().get("/organizations?limit=2").is(200);

        organizations(2);
        List<String> seen = new ArrayList<>(ids(first));
        for (String next = first.text("next"); next != null; ) {
            Answer page = awa.api().get("/organizations?limit=2&cursor=" + next).is(200);
            seen.addAll(ids(page));
            next = page.text("next");
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void list_thatIsEmpty_hasItemsAndANullNext() {
        JsonObject empty = awa.api().get("/organizations").is(200).json();

        assertThat(empty.getJsonArray("items")).isEmpty();
        assertThat(empty.isNull("next")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "2147483648", "ten", "1.5", "%20"})
    void limit_outOfRange_blamesIt(String limit) {
        awa.api().get("/organizations?limit=" + limit).blames("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "eyJpZCI6MX0", "../../etc/passwd"})
    void cursor_thatWeDidNotMake_blamesIt(String cursor) {
        awa.api().get("/organizations?cursor=" + cursor).blames("cursor");
    }

    @Test
    void limit_atItsEnds_isFine() {
        awa.api().get("/organizations?limit=1").is(200);
        awa.api().get("/organizations?limit=100").is(200);
    }

    private List<String> organizations(int count) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(Company.foundedBy(awa).id().toString());
        }
        return made;
    }

    private static List<String> ids(Answer page) {
        return page.items().stream().map(item -> item.getString("id")).toList();
    }
}
