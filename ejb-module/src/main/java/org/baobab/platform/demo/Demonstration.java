package org.baobab.platform.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;

/** What the demonstration holds, as its file tells it; days count back from the moment of loading. */
public record Demonstration(String password, List<Employee> staff, List<Company> organizations) {
    private static final String FILE = "/demo/demonstration.json";

    /** Somebody who runs the platform. */
    public record Employee(String email, String fullName, String phone, PlatformRole role) {}

    /** An organisation with its people; the first of them founded it. */
    public record Company(
            String name,
            String country,
            String currency,
            String timeZone,
            List<String> apps,
            int days,
            List<Member> members,
            List<Invited> invitations,
            Key key) {}

    /** Somebody who works for a company. */
    public record Member(String email, String fullName, String phone, Role role, int days) {}

    /** Somebody who has not answered yet. */
    public record Invited(String email, Role role) {}

    /** A program that works for a company. */
    public record Key(String name, Role role) {}

    static Demonstration read() {
        try (InputStream in = Demonstration.class.getResourceAsStream(FILE)) {
            return JsonbBuilder.create().fromJson(in, Demonstration.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
