package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Makes messages from templates by name and language (French, or English). A value may be a text, a {@link java.time.Duration} or an
 * {@link java.time.Instant}, which are written in the reader's words; a missing one is the caller's mistake and an {@link IllegalArgumentException}.
 */
@ApplicationScoped
public class Templates {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String FOOTER = "footer";

    @Inject
    NotificationSettings settings;

    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    public EmailMessage email(String template, Locale locale, String to, Map<String, ?> values) {
        Locale language = language(locale);
        Template body = template(template, language);
        Template footer = template(FOOTER, language);
        Values gaps = new Values(values, language);
        String subject = gaps.fill(
                body.subject().orElseThrow(() -> new IllegalArgumentException(template + " is no letter")),
                text -> text);
        String home = settings.home().toString();
        String text = TextBody.of(body, gaps) + "\n\n-- \nBaobab · " + home + "\n" + TextBody.of(footer, gaps) + "\n";
        String html = HtmlBody.of(subject, body, footer, gaps, language, home);
        return new EmailMessage(to, subject, text, html, language.getLanguage(), null);
    }

    public SmsMessage sms(String template, Locale locale, String to, Map<String, ?> values) {
        Locale language = language(locale);
        String text = TextBody.of(template(template, language), new Values(values, language));
        // A no-break space is not in the GSM alphabet: one of them halves the room and doubles the price.
        return new SmsMessage(to, text.replace('\u00a0', ' '), language.getLanguage(), null);
    }

    private static Locale language(Locale wanted) {
        boolean english = wanted != null && Locale.ENGLISH.getLanguage().equals(wanted.getLanguage());
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }

    private Template template(String name, Locale language) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no template");
        }
        return parsed.computeIfAbsent(name + "_" + language.getLanguage() + ".txt", file -> Template.parse(read(file)));
    }

    static String read(String file) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no template " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
