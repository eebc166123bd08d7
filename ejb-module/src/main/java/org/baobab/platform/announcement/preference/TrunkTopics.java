package org.baobab.platform.announcement.preference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baobab.platform.announcement.preference.Topic.Words;
import org.baobab.platform.notification.Channel;

/** What the platform itself writes about. */
@ApplicationScoped
public class TrunkTopics implements TopicSource {
    public static final String ACCOUNT = "account";
    public static final String ORGANIZATION = "organization";
    public static final String ANNOUNCEMENTS = "announcements";
    public static final String REMINDERS = "reminders";
    public static final String OPERATIONS = "operations";
    public static final String REPORTS = "reports";

    private static final Set<Channel> ALL = EnumSet.allOf(Channel.class);
    private static final Set<Channel> LETTERS = EnumSet.of(Channel.EMAIL, Channel.SMS);
    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    ACCOUNT,
                    new Words("Compte et sécurité", "Codes, mots de passe et changements de votre compte"),
                    new Words("Account and security", "Codes, passwords and changes to your account"),
                    LETTERS,
                    LETTERS),
            new Topic(
                    ORGANIZATION,
                    new Words("Vie de l’organisation", "Bienvenue, membres, rôles"),
                    new Words("Life of the organisation", "Welcomes, members, roles"),
                    ALL,
                    Set.of()),
            new Topic(
                    ANNOUNCEMENTS,
                    new Words("Communiqués et messages", "Ce que vos organisations vous écrivent"),
                    new Words("Announcements and messages", "What your organisations write to you"),
                    ALL,
                    Set.of()),
            new Topic(
                    REMINDERS,
                    new Words("Rappels", "Échéances et rendez-vous"),
                    new Words("Reminders", "Due dates and appointments"),
                    ALL,
                    Set.of()),
            new Topic(
                    OPERATIONS,
                    new Words("Exploitation", "Pannes, échecs et réglages, pour les responsables"),
                    new Words("Operations", "Failures and settings, for managers"),
                    ALL,
                    Set.of()),
            new Topic(
                    REPORTS,
                    new Words("Rapports", "Ceux de la semaine et du mois, pour les responsables"),
                    new Words("Reports", "Those of the week and of the month, for managers"),
                    EnumSet.of(Channel.EMAIL, Channel.INAPP),
                    Set.of()));

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Topic> topics() {
        return TOPICS;
    }
}
