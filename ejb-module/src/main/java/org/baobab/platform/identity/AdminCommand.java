package org.baobab.platform.identity;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.baobab.platform.identity.password.Argon2;
import org.baobab.platform.identity.password.PasswordPolicy;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * The first administrator of a platform that has none who could make one: {@code admin create --email … --name …}, run beside the server by whoever may write
 * to its database. An account that exists is promoted and keeps its password.
 */
public final class AdminCommand {
    static final String USAGE = """
            Usage: ./baobab admin create --email you@example.com --name "Your Name" [--locale fr|en]
            The password comes from BAOBAB_ADMIN_PASSWORD, else from the terminal, else from the first line of standard input.
            An account with that address is made an administrator and keeps its password.""";

    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;
    private static final String UNDEFINED_TABLE = "42P01";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    AdminCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new AdminCommand(System.getenv(), System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        AdminArguments wanted;
        try {
            wanted = AdminArguments.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(USAGE);
            return WRONG_USE;
        }
        String url = environment.getOrDefault("BAOBAB_DB_DIRECT_URL", environment.get("BAOBAB_DB_URL"));
        if (url == null) {
            err.println("BAOBAB_DB_URL is not set: there is no database to write to.");
            return FAILED;
        }
        try (Connection database = DriverManager.getConnection(
                url, environment.get("BAOBAB_DB_USER"), environment.get("BAOBAB_DB_PASSWORD"))) {
            return create(new AdminAccounts(database), wanted);
        } catch (SQLException e) {
            err.println(
                    UNDEFINED_TABLE.equals(e.getSQLState())
                            ? "The database has no schema yet. Start Baobab on it once, then come back."
                            : "The database said: " + e.getMessage());
            return FAILED;
        } catch (IOException e) {
            err.println("The password could not be read: " + e.getMessage());
            return FAILED;
        }
    }

    private int create(AdminAccounts accounts, AdminArguments wanted) throws SQLException, IOException {
        if (accounts.promote(wanted.email().value())) {
            out.println(wanted.email() + " is an administrator of the platform now, with the password it had.");
            return 0;
        }
        String password = password();
        try {
            PasswordPolicy.require("password", password, wanted.email().value(), wanted.name());
        } catch (RuleViolationException tooEasy) {
            err.println("That password will not do: at least " + PasswordPolicy.SHORTEST
                    + " characters, and nothing easy to guess. Several unrelated words are good.");
            return FAILED;
        }
        accounts.create(wanted, Argon2.RECOMMENDED.hash(password));
        out.println(wanted.email() + " is an administrator of the platform now.");
        return 0;
    }

    private String password() throws IOException {
        String given = environment.get("BAOBAB_ADMIN_PASSWORD");
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password for the new administrator: ");
            return typed == null ? "" : new String(typed);
        }
        // Left open: the standard input is not ours to close.
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        String line = input.readLine();
        return line == null ? "" : line;
    }
}
