package org.baobab.platform.notification;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.PhoneNumber;
import org.baobab.platform.task.Priority;

/**
 * One message to one address, ready to read. It never changes: each method that takes a value gives a copy, so one message can be written once and
 * {@linkplain #to addressed} to many.
 */
public final class Message {
    static final int MOST_ATTACHMENTS = 10;
    static final int LARGEST_ATTACHMENTS = 10 * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 4096;
    private static final int LONGEST_LINK = 2000;
    private static final int LONGEST_HEADER = 900;
    private static final int LONGEST_SUBJECT = 250;

    private final Channel channel;
    private String address;
    private final String subject;
    private final String text;
    private final String html;
    private String language = "fr";
    private String topic;
    private Priority priority = Priority.NORMAL;
    private URI link;
    private Instant notBefore;
    private Instant expiresAt;
    private UUID account;
    private UUID organization;
    private UUID batch;
    private List<Attachment> attachments = List.of();
    private URI unsubscribe;
    private Map<String, String> data = Map.of();
    private boolean secret;

    private Message(Channel channel, String address, String subject, String text, String html) {
        this.channel = channel;
        this.address = addressOn(channel, address);
        this.subject = subject == null ? null : oneLine(subject);
        this.text = storable(Objects.requireNonNull(text, "text"));
        this.html = storable(html);
    }

    private Message(Message other) {
        channel = other.channel;
        address = other.address;
        subject = other.subject;
        text = other.text;
        html = other.html;
        language = other.language;
        topic = other.topic;
        priority = other.priority;
        link = other.link;
        notBefore = other.notBefore;
        expiresAt = other.expiresAt;
        account = other.account;
        organization = other.organization;
        batch = other.batch;
        attachments = other.attachments;
        unsubscribe = other.unsubscribe;
        data = other.data;
        secret = other.secret;
    }

    /** @param html null for a letter of plain text */
    public static Message email(String to, String subject, String text, String html) {
        return new Message(Channel.EMAIL, to, subject, text, html);
    }

    /** @param to with its plus sign; refused at once where it is no telephone number */
    public static Message sms(String to, String text) {
        return new Message(Channel.SMS, to, null, text, null);
    }

    /** @param to with its plus sign; refused at once where it is no telephone number */
    public static Message whatsapp(String to, String text) {
        return new Message(Channel.WHATSAPP, to, null, text, null);
    }

    public static Message push(String deviceToken, String title, String text) {
        return new Message(Channel.PUSH, deviceToken, title, text, null);
    }

    public static Message inApp(UUID reader, String title, String text) {
        return new Message(Channel.INAPP, reader.toString(), title, text, null);
    }

    static Message stored(Channel channel, String address, String subject, String text, String html) {
        return new Message(channel, address, subject, text, html);
    }

    /** The same message to somebody else on the same channel. */
    public Message to(String otherAddress) {
        return copy(message -> message.address = addressOn(channel, otherAddress));
    }

    public Message priority(Priority wanted) {
        return copy(message -> message.priority = wanted);
    }

    /** What it is about, in the words of the reader's preferences. */
    public Message topic(String about) {
        return copy(message -> message.topic = about);
    }

    /** Two letters; more, such as a country, are left out. */
    public Message language(String spoken) {
        String letters = spoken.substring(0, Math.min(2, spoken.length()));
        return copy(message -> message.language = letters);
    }

    /** Where a press on the message leads: an address of the web, or a path of our own. */
    public Message link(URI target) {
        boolean own = target != null && target.toString().matches("/([^/].{0,1000})?");
        URI checked = own ? target : ofTheWeb(target, LONGEST_LINK);
        return copy(message -> message.link = checked);
    }

    public Message notBefore(Instant moment) {
        return copy(message -> message.notBefore = moment);
    }

    /** When sending it makes no sense any more; null for never. */
    public Message until(Instant moment) {
        return copy(message -> message.expiresAt = moment);
    }

    /** Who sends it, and so may ask how it went and hears of it; the caller where nobody is named. */
    public Message account(UUID sender) {
        return copy(message -> message.account = sender);
    }

    /** On whose behalf it is sent; the caller's where none is named. */
    public Message organization(UUID owner) {
        return copy(message -> message.organization = owner);
    }

    public Message batch(UUID id) {
        return copy(message -> message.batch = id);
    }

    /** Adds a file to a letter: ten at most, ten megabytes in all. */
    public Message attach(Attachment file) {
        List<Attachment> all = new ArrayList<>(attachments);
        all.add(file);
        int size = all.stream().mapToInt(each -> each.content().length).sum();
        if (channel != Channel.EMAIL || all.size() > MOST_ATTACHMENTS || size > LARGEST_ATTACHMENTS) {
            throw new IllegalArgumentException("A letter carries at most " + MOST_ATTACHMENTS + " files of together "
                    + LARGEST_ATTACHMENTS + " bytes, and no other message any");
        }
        return copy(message -> message.attachments = List.copyOf(all));
    }

    /** The address that ends such letters by one POST (RFC 8058). */
    public Message unsubscribe(URI oneClick) {
        URI checked = ofTheWeb(oneClick, LONGEST_HEADER);
        return copy(message -> message.unsubscribe = checked);
    }

    /** What an app on a phone gets beside the words. */
    public Message data(Map<String, String> pairs) {
        Map<String, String> clean = pairs.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        pair -> storable(pair.getKey()), pair -> storable(pair.getValue()), (one, other) -> one));
        return copy(message -> message.data = clean);
    }

    /** Nothing of its words stays in the database once it was sent or can help no more: codes, and links that open something. */
    public Message secret() {
        return copy(message -> message.secret = true);
    }

    public Channel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public String html() {
        return html;
    }

    public String language() {
        return language;
    }

    public String topic() {
        return topic;
    }

    public Priority priority() {
        return priority;
    }

    public URI link() {
        return link;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public UUID account() {
        return account;
    }

    public UUID organization() {
        return organization;
    }

    public UUID batch() {
        return batch;
    }

    public List<Attachment> attachments() {
        return attachments;
    }

    public URI unsubscribe() {
        return unsubscribe;
    }

    public Map<String, String> data() {
        return data;
    }

    public boolean isSecret() {
        return secret;
    }

    /** Names the way and nothing of what is said or to whom. */
    @Override
    public String toString() {
        return channel + " (" + priority + ")";
    }

    private Message copy(Consumer<Message> change) {
        Message copy = new Message(this);
        change.accept(copy);
        return copy;
    }

    private static String addressOn(Channel channel, String address) {
        UnaryOperator<String> form =
                switch (channel) {
                    case SMS, WHATSAPP ->
                        typed -> PhoneNumber.parse("to.phone", typed, null).e164();
                    case EMAIL, INAPP, PUSH -> String::strip;
                };
        String stored = form.apply(address);
        if (stored.isEmpty() || stored.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("An address of " + stored.length() + " characters");
        }
        return stored;
    }

    /** A script in a link, or a header without end, would come from somebody who means no good. */
    private static URI ofTheWeb(URI address, int longest) {
        if (address != null
                && (!("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                        || address.toASCIIString().length() > longest)) {
            throw new IllegalArgumentException("Not a web address of at most " + longest + " characters");
        }
        return address;
    }

    /** PostgreSQL knows no NUL, and no reader misses it. */
    private static String storable(String words) {
        return words == null ? null : words.replace("\0", "");
    }

    private static String oneLine(String subject) {
        String line = Values.LINE_BREAKS.matcher(subject).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
