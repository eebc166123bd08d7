package org.baobab.sandbox.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Refusal;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** The inbox over HTTP: the messages as JSON, and one letter's parts. */
public final class InboxApi implements Twin {
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>", Pattern.CASE_INSENSITIVE);

    private final Inbox inbox;

    public InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void mount(Routes routes) {
        routes.get("/sandbox/inbox", this::list);
        routes.delete("/sandbox/inbox", this::clear);
        routes.get("/sandbox/inbox/{id}/html", this::html);
        routes.get("/sandbox/inbox/{id}/source", this::source);
        routes.get("/sandbox/inbox/{id}/attachments/{number}", this::attachment);
    }

    private Answer list(Request request) {
        Predicate<Message> wanted = request.query("to").map(InboxApi::isTo).orElse(any -> true);
        wanted = wanted.and(request.query("channel").map(InboxApi::isOn).orElse(any -> true));
        int limit = request.query("limit").map(InboxApi::limit).orElse(Integer.MAX_VALUE);
        List<Message> found = inbox.list(wanted);
        List<Message> newest = found.subList(Math.max(0, found.size() - limit), found.size());
        boolean withHtml = !request.query("html").orElse("").equals("false");
        return Answer.streamed("application/json", out -> MessageJson.write(newest, withHtml, out));
    }

    private Answer clear(Request request) {
        inbox.clear();
        return Answer.noContent();
    }

    /** The letter for an iframe: no script, nothing from other hosts, links open beside the sandbox. */
    private Answer html(Request request) {
        Letter letter = letter(request);
        if (letter.html() == null) {
            throw new Refusal(404, "This message has no HTML.");
        }
        String html = letter.html();
        for (int i = 0; i < letter.attachments().size(); i++) {
            String contentId = letter.attachments().get(i).contentId();
            if (contentId != null) {
                html = html.replace("cid:" + contentId, "attachments/" + i);
            }
        }
        html = HEAD.matcher(html).replaceFirst("$0<base target=\"_blank\">");
        return Answer.of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                                + " img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'");
    }

    private Answer source(Request request) {
        return Answer.of(200, "text/plain; charset=utf-8", letter(request).source());
    }

    private Answer attachment(Request request) {
        List<Letter.Attachment> files = letter(request).attachments();
        String number = request.pathValue("number");
        if (!number.matches("\\d{1,4}") || Integer.parseInt(number) >= files.size()) {
            throw new Refusal(404, "This message has no attachment " + number + ".");
        }
        Letter.Attachment file = files.get(Integer.parseInt(number));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Answer.of(200, file.type(), file.content())
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .with("Content-Security-Policy", "sandbox");
    }

    private Letter letter(Request request) {
        UUID id;
        try {
            id = UUID.fromString(request.pathValue("id"));
        } catch (IllegalArgumentException e) {
            throw new Refusal(404, "'" + request.pathValue("id") + "' is no message.");
        }
        return inbox.find(id)
                .flatMap(Message::letter)
                .orElseThrow(() -> new Refusal(404, "There is no e-mail " + id + " (any more)."));
    }

    private static Predicate<Message> isTo(String asked) {
        // A plus sign that nobody encoded arrives as a space; no address begins with one.
        String to = asked.startsWith(" ") ? "+" + asked.strip() : asked.strip();
        return message -> message.to().equalsIgnoreCase(to);
    }

    private static Predicate<Message> isOn(String asked) {
        Channel channel = Arrays.stream(Channel.values())
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "channel is one of " + Arrays.toString(Channel.values()) + "."));
        return message -> message.channel() == channel;
    }

    private static int limit(String asked) {
        if (asked.matches("[1-9]\\d{0,4}")) {
            return Integer.parseInt(asked);
        }
        throw new Refusal(400, "limit is a number from 1 to 99999.");
    }
}
