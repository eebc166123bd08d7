package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes messages from templates by name and language (French, or English). A value may be a text, a {@link java.time.Duration} or an
 * {@link java.time.Instant}, which are written in the reader's words; a missing one is the caller's mistake and an {@link IllegalArgumentException}.
 */
@ApplicationScoped
public class Templates {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String FOOTER = "footer";
    private static final String UNSUBSCRIBE = "unsubscribe";
    private static final String INDEX = "index.txt";
    private static final LetterTemplate PLAIN = LetterTemplate.parse("plain", "subject: {subject}\n\n{text}");

    @Inject
    NotificationSettings settings;

    private final Map<String, LetterTemplate> parsed = new ConcurrentHashMap<>();

    public EmailMessage email(String template, Locale locale, String to, Map<String, ?> values) {
        Words words = text(template, locale, values);
        if (words.html() == null) {
            throw new IllegalArgumentException(template + " is no letter");
        }
        return new EmailMessage(to, words.subject(), words.letter(), words.html(), words.language(), null);
    }

    public SmsMessage sms(String template, Locale locale, String to, Map<String, ?> values) {
        Words words = text(template, locale, values);
        return new SmsMessage(to, words.text(), words.language(), null);
    }

    /** The words of a template for any channel. Besides those given, {@code home} is always there: where Baobab is found. */
    public Words text(String template, Locale locale, Map<String, ?> values) {
        return text(template, locale, values, null);
    }

    /** @param unsubscribe where such letters are ended, for the foot of the letter; null for nothing */
    public Words text(String template, Locale locale, Map<String, ?> values, URI unsubscribe) {
        Locale language = language(locale);
        return words(template(template, language), language, values, unsubscribe);
    }

    /** The words of somebody who uses no template; blank lines part paragraphs. */
    public Words plain(Locale locale, String subject, String text, URI unsubscribe) {
        return words(PLAIN, language(locale), Map.of("subject", subject, "text", text), unsubscribe);
    }

    /** How a template looks, for whoever judges it: what is not known is shown by its name. */
    public Words example(String template, Locale locale, Map<String, ?> known) {
        LetterTemplate body = template(template, language(locale));
        Map<String, Object> values = new HashMap<>();
        body.texts().forEach(gap -> values.put(gap, "‹" + gap + "›"));
        body.links().forEach(gap -> values.put(gap, settings.home()));
        values.putAll(known);
        return text(template, locale, values);
    }

    /** Every template that makes a message, by name. */
    public List<String> names() {
        return read(INDEX).lines().toList();
    }

    private Words words(LetterTemplate body, Locale language, Map<String, ?> given, URI unsubscribe) {
        Map<String, Object> values = new HashMap<>(given);
        String home = settings.home().toString();
        values.putIfAbsent("home", home);
        Values gaps = new Values(values, language);
        // No no-break space is in the GSM alphabet: one of them halves the room and doubles the price.
        String text = TextBody.of(body, gaps).replace('\u00a0', ' ').replace('\u202f', ' ');
        if (body.subject().isEmpty()) {
            return new Words(null, text, text, text, null, language.getLanguage());
        }
        String subject = gaps.fill(body.subject().get());
        List<LetterTemplate> feet = new ArrayList<>(List.of(template(FOOTER, language)));
        if (unsubscribe != null) {
            values.put(UNSUBSCRIBE, unsubscribe);
            feet.add(template(UNSUBSCRIBE, language));
        }
        String foot = feet.stream().map(each -> TextBody.of(each, gaps)).collect(Collectors.joining("\n\n"));
        String letter = TextBody.of(body, gaps) + "\n\n-- \nBaobab · " + home + "\n" + foot + "\n";
        return new Words(
                subject,
                text,
                TextBody.brief(body, gaps),
                letter,
                HtmlBody.of(subject, body, feet, gaps, language, home),
                language.getLanguage());
    }

    private static Locale language(Locale wanted) {
        boolean english = wanted != null && Locale.ENGLISH.getLanguage().equals(wanted.getLanguage());
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }

    private LetterTemplate template(String name, Locale language) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no template");
        }
        return parsed.computeIfAbsent(
                name + "_" + language.getLanguage() + ".txt", file -> LetterTemplate.parse(file, read(file)));
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
