package org.baobab.platform.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;
import org.junit.jupiter.api.Test;

class AddressReaderTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void person_isReachedByEveryChannel() {
        for (Channel channel : Channel.values()) {
            assertThat(new AddressReader(channel, null).read(NotificationAddress.ofUser(SOMEBODY), "to"))
                    .as(channel.name())
                    .contains(NotificationAddress.ofUser(SOMEBODY));
        }
    }

    @Test
    void nationalNumber_isReadInTheCountry() {
        NotificationAddress typed = phone("622 10 45 01");

        assertThat(new AddressReader(Channel.SMS, "GN").read(typed, "to")).contains(phone("+224622104501"));
        assertThat(blamed(Channel.SMS, null, typed)).isEqualTo("to.phone");
    }

    @Test
    void impossibleNumber_isRefused() {
        assertThat(blamed(Channel.WHATSAPP, "SN", phone("12"))).isEqualTo("to.phone");
        assertThat(blamed(Channel.SMS, "SN", phone("call me"))).isEqualTo("to.phone");
    }

    @Test
    void mailbox_isComparedInLowerCase() {
        assertThat(new AddressReader(Channel.EMAIL, null).read(email(" Awa@Example.COM "), "to"))
                .contains(email("awa@example.com"));
        assertThat(blamed(Channel.EMAIL, null, email("awa at example"))).isEqualTo("to.email");
    }

    @Test
    void addressOfAnotherChannel_isRefusedByItsName() {
        assertThat(blamed(Channel.SMS, null, email("awa@example.com"))).isEqualTo("to.email");
        assertThat(blamed(Channel.EMAIL, null, phone("+221771234567"))).isEqualTo("to.phone");
        assertThat(blamed(Channel.INAPP, null, email("awa@example.com"))).isEqualTo("to.email");
        assertThat(blamed(Channel.PUSH, null, phone("+221771234567"))).isEqualTo("to.phone");
    }

    @Test
    void noneOrTwo_isRefused() {
        assertThat(blamed(Channel.EMAIL, null, new NotificationAddress(null, null, null, null)))
                .isEqualTo("to");
        assertThat(blamed(Channel.EMAIL, null, new NotificationAddress(SOMEBODY, "awa@example.com", null, null)))
                .isEqualTo("to");
    }

    private static String blamed(Channel channel, String region, NotificationAddress typed) {
        AddressReader reader = new AddressReader(channel, region);
        assertThat(reader.read(typed, "to")).isEmpty();
        return reader.mistakes().stream().map(Violation::field).findFirst().orElseThrow();
    }

    private static NotificationAddress email(String email) {
        return new NotificationAddress(null, email, null, null);
    }

    private static NotificationAddress phone(String phone) {
        return new NotificationAddress(null, null, phone, null);
    }
}
