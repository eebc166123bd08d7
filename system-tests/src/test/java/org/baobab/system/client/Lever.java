package org.baobab.system.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes happen inside of the server what no interface leads to: see org.baobab.system.inside.LiveLever. */
public final class Lever {
    private Lever() {}

    public static void tellPerson(Person person, String type) {
        tell("accounts:" + person.id(), type, 0, 1);
    }

    public static void tellMembers(Company company, String leastRole, String type) {
        tell("members:" + company.id() + ":" + leastRole, type, 0, 1);
    }

    /** @param audience as org.baobab.platform.realtime.Audience writes it */
    public static void tell(String audience, String type, int size, int times) {
        pull("tell?audience=" + audience + "&type=" + type + "&size=" + size + "&times=" + times);
    }

    /** The value of the cookie of a new browser in which the person is signed in. */
    public static String browserOf(Person person) {
        return pull("browser?account=" + person.id());
    }

    public static UUID ring(Person person, String title, String text) {
        return ring(person, UUID.randomUUID(), title, text, "");
    }

    public static UUID ring(Person person, UUID id, String title, String text, String link) {
        pull("ring?id=" + id + "&account=" + person.id() + "&title=" + encode(title) + "&text=" + encode(text)
                + "&link=" + encode(link));
        return id;
    }

    private static String pull(String what) {
        return Api.asNobody().post("//test/live/" + what).is(200).body();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
