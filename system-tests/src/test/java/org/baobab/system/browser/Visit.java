package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.baobab.system.client.Person;
import org.baobab.system.harness.TheServer;

/** Somebody at a browser. Notes what no page may do: complain in the console, fail a script, ask another host for something. */
final class Visit implements AutoCloseable {
    private static final int PATIENCE = 40_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(View view) {
        context = Browser.chromium().newContext(view.options());
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        prefer(view);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(TheServer.address()) && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks for " + request.url());
            }
        });
    }

    static Visit inFrench() {
        return new Visit(View.DESKTOP);
    }

    static Visit as(View view) {
        return new Visit(view);
    }

    /** Chooses language and light as the switches on the page would; signing in brings back the language of the account. */
    Visit prefer(View view) {
        context.addCookies(List.of(
                new Cookie("BAOBAB_LANGUAGE", view.language()).setUrl(TheServer.address()),
                new Cookie("BAOBAB_THEME", view.theme()).setUrl(TheServer.address())));
        return this;
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(page.url() + ": " + message.text());
        }
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        Response response = page.navigate(path.startsWith("http") ? path : TheServer.address() + path);
        page.waitForLoadState(LoadState.LOAD);
        return response;
    }

    Visit fill(String id, String value) {
        page.locator("#" + id).fill(value);
        return this;
    }

    Visit choose(String id, String value) {
        page.locator("#" + id).selectOption(value);
        return this;
    }

    /** Presses a button that leads to another page, or to the same one anew, and waits for that page. */
    Visit submit(String id) {
        return leaveBy(page.locator("#" + id));
    }

    Visit leaveBy(Locator button) {
        page.evaluate("window.isTheOldPage = true");
        button.click();
        await("the page behind " + button)
                .pollInSameThread()
                .ignoreExceptions()
                .atMost(Duration.ofMillis(PATIENCE))
                .until(() -> (Boolean) page.evaluate("!window.isTheOldPage && document.readyState === 'complete'"));
        return this;
    }

    Visit signIn(Person person) {
        return signIn(person.email(), person.password());
    }

    Visit signIn(String name, String password) {
        open("/login");
        fill("login", name).fill("password", password).submit("sign-in");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    boolean isSignedIn() {
        return context.cookies().stream().anyMatch(cookie -> cookie.name.equals("BAOBAB_SESSION"));
    }

    Visit signOut() {
        page.locator("details.menu summary:has(.avatar)").first().click();
        return submit("sign-out");
    }

    /** Waits until the page shows those words. */
    Visit sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    void wasClean() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
