package org.baobab.platform.announcement.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.web.faces.Texts;

/** The names of channels, in the reader's language. */
@Named
@RequestScoped
public class AnnouncementWords {
    static final String BUNDLE = "announcementText";

    @Inject
    Texts texts;

    public List<String> getChannels() {
        return Stream.of(Channel.values()).map(Channel::name).toList();
    }

    public String channel(String code) {
        return texts.of(BUNDLE, "channel." + code);
    }
}
