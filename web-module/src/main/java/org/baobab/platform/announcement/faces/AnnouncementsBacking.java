package org.baobab.platform.announcement.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.platform.announcement.Audience;
import org.baobab.platform.announcement.BroadcastService;
import org.baobab.platform.announcement.PreviewService;
import org.baobab.platform.announcement.SendBroadcast;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Words;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** A manager writes to the people of the organisation: to whom, by which channel, in which words. */
@Named
@ViewScoped
@ShowsRefusals
public class AnnouncementsBacking implements Serializable {
    @Inject
    BroadcastService broadcasts;

    @Inject
    PreviewService previews;

    @Inject
    AnnouncementWords words;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    private Channel channel = Channel.EMAIL;
    private Role role;
    private String template = "";
    private String subject;
    private String text;
    private final Map<String, String> data = new HashMap<>();

    public void send() {
        try {
            broadcasts.broadcast(wish());
        } catch (RuleViolationException broken) {
            // The fields of the page have the names of the values alone.
            throw new RuleViolationException(broken.violations().stream()
                    .map(each -> new Violation(fieldOf(each.field()), each.rule(), each.facts()))
                    .toList());
        }
        notices.tell(AnnouncementWords.BUNDLE, "announcements.sent");
        Pages.open("/organization/announcements");
    }

    private static String fieldOf(String member) {
        return "data.text".equals(member) ? "body" : member.replaceFirst("^data\\.", "");
    }

    private SendBroadcast wish() {
        boolean plain = template.isEmpty();
        Map<String, String> values = new HashMap<>();
        if (!plain) {
            getValues().forEach(name -> values.put(name, data.get(name)));
        }
        return new SendBroadcast(
                audience(),
                channel,
                null,
                plain ? null : template,
                plain && hasSubject() ? subject : null,
                plain ? text : null,
                values,
                null);
    }

    private Audience audience() {
        return new Audience(null, role, null);
    }

    /** Only these channels show a title. */
    public boolean hasSubject() {
        return channel == Channel.EMAIL || channel == Channel.PUSH || channel == Channel.INAPP;
    }

    /** The values that the chosen template needs. */
    public List<String> getValues() {
        return previews.choices().getOrDefault(template, List.of());
    }

    public List<String> getTemplates() {
        return List.copyOf(previews.choices().keySet());
    }

    public Words getPreview() {
        return previews.draft(wish());
    }

    /** A telephone's notices and the bell show what is said and nothing around it. */
    public String getPreviewText() {
        boolean brief = channel == Channel.PUSH || channel == Channel.INAPP;
        return brief ? getPreview().brief() : getPreview().text();
    }

    public long getPeople() {
        return broadcasts.count(audience());
    }

    /** What happens at the press of the button, for whoever has to confirm it. */
    public String getQuestion() {
        return texts.of(AnnouncementWords.BUNDLE, "announcements.question", getPeople(), words.channel(channel.name()));
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel chosen) {
        channel = chosen;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role chosen) {
        role = chosen;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String chosen) {
        template = chosen == null ? "" : chosen;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String typed) {
        subject = typed;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public Map<String, String> getData() {
        return data;
    }
}
