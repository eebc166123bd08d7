package org.baobab.system.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.identity.session.Client;
import org.baobab.platform.identity.session.SessionKind;
import org.baobab.platform.identity.session.Sessions;
import org.baobab.platform.notification.bell.BellRinger;
import org.baobab.platform.notification.bell.NewNotice;
import org.baobab.platform.realtime.Audience;
import org.baobab.platform.realtime.Live;

/** What a test outside can make happen inside, where no interface of the application leads: tell an audience something, sign a browser in, ring a bell. */
@WebServlet("/test/live/*")
public class LiveLever extends HttpServlet {
    @Inject
    transient Live live;

    @Inject
    transient Sessions sessions;

    @Inject
    transient BellRinger ringer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo()) {
            case "/tell" -> tell(request);
            case "/browser" -> response.getWriter().write(browserOf(UUID.fromString(request.getParameter("account"))));
            case "/ring" -> ring(request);
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void tell(HttpServletRequest request) {
        Audience audience = Audience.parse(request.getParameter("audience"));
        String type = request.getParameter("type");
        int times = Integer.parseInt(request.getParameter("times"));
        Map<String, String> data = Map.of("filling", "x".repeat(Integer.parseInt(request.getParameter("size"))));
        for (int i = 0; i < times; i++) {
            switch (audience) {
                case Audience.Accounts accounts -> live.toAccounts(accounts.ids(), type, data);
                case Audience.Members members ->
                    live.toOrganization(members.organizationId(), members.least(), type, data);
                case Audience.Platform platform -> live.toPlatform(platform.least(), type, data);
                case Audience.Nodes nodes -> live.toNodes(type, data);
            }
        }
    }

    private String browserOf(UUID account) {
        return sessions.open(account, SessionKind.BROWSER, new Client("test", "127.0.0.1"))
                .token();
    }

    private void ring(HttpServletRequest request) {
        ringer.ring(new NewNotice(
                UUID.fromString(request.getParameter("id")),
                UUID.fromString(request.getParameter("account")),
                null,
                null,
                request.getParameter("title"),
                request.getParameter("text"),
                request.getParameter("link")));
    }
}
