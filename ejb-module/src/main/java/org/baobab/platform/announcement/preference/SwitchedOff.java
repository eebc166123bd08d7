package org.baobab.platform.announcement.preference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.baobab.platform.notification.Channel;

/** One box without its tick: this topic does not come by this channel. */
@Embeddable
record SwitchedOff(
        String topic, @Enumerated(EnumType.STRING) Channel channel) {}
