package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.device.DeviceView;
import org.baobab.platform.notification.device.Devices;
import org.baobab.platform.organization.MemberDirectory;

/** Looks up the people behind addresses: how the channel reaches them, what they are called and what they speak. */
@ApplicationScoped
class Recipients {
    @Inject
    AccountDirectory accounts;

    @Inject
    MemberDirectory members;

    @Inject
    Devices devices;

    /**
     * Those among the people that a caller may write to.
     *
     * @param organizationId their members only; null for everybody
     */
    Set<UUID> known(Collection<UUID> accountIds, UUID organizationId) {
        return organizationId == null
                ? accounts.findAll(accountIds).keySet()
                : members.membersAmong(organizationId, accountIds);
    }

    /** Each once, in the order given; a person is several recipients where the channel reaches several devices. */
    List<Recipient> of(List<NotificationAddress> addresses, Channel channel, Locale language) {
        Set<UUID> people = addresses.stream()
                .map(NotificationAddress::userId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Lookup lookup = lookup(people, channel);
        Map<String, Recipient> each = new LinkedHashMap<>();
        for (NotificationAddress address : addresses) {
            for (Recipient recipient : recipients(address, channel, language, lookup)) {
                each.putIfAbsent(recipient.key(), recipient);
            }
        }
        return List.copyOf(each.values());
    }

    /** People as they are found in the database; whoever is locked out hears nothing. */
    List<Recipient> ofAccounts(Collection<UUID> accountIds, Channel channel) {
        Lookup lookup = lookup(accountIds, channel);
        List<Recipient> found = new ArrayList<>();
        for (UUID id : accountIds) {
            AccountView person = lookup.people().get(id);
            if (person != null && !person.locked()) {
                found.addAll(recipients(person, channel, lookup));
            }
        }
        return found;
    }

    private Lookup lookup(Collection<UUID> people, Channel channel) {
        return new Lookup(accounts.findAll(people), channel == Channel.PUSH ? tokens(people) : Map.of());
    }

    private Map<UUID, List<String>> tokens(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : devices.of(people).stream()
                        .collect(Collectors.groupingBy(
                                DeviceView::accountId, Collectors.mapping(DeviceView::token, Collectors.toList())));
    }

    private static List<Recipient> recipients(
            NotificationAddress address, Channel channel, Locale language, Lookup lookup) {
        if (address.userId() != null) {
            return recipients(lookup.people().get(address.userId()), channel, lookup);
        } else if (address.email() != null) {
            return List.of(Recipient.bare(address.email(), language));
        }
        return List.of(Recipient.bare(address.phone() == null ? address.deviceToken() : address.phone(), language));
    }

    private static List<Recipient> recipients(AccountView person, Channel channel, Lookup lookup) {
        return switch (channel) {
            case EMAIL -> List.of(reached(person, person.email()));
            case SMS, WHATSAPP -> List.of(reached(person, person.phone()));
            case INAPP -> List.of(reached(person, person.id().toString()));
            case PUSH -> {
                List<String> tokens = lookup.devices().getOrDefault(person.id(), List.of());
                yield tokens.isEmpty()
                        ? List.of(reached(person, null))
                        : tokens.stream().map(token -> reached(person, token)).toList();
            }
        };
    }

    private static Recipient reached(AccountView person, String address) {
        return new Recipient(person.id(), address, person.fullName(), Locale.forLanguageTag(person.locale()));
    }

    private record Lookup(Map<UUID, AccountView> people, Map<UUID, List<String>> devices) {}
}
