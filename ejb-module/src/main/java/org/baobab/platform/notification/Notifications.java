package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.Tasks;

/** Sends messages to people: each leaves when, and only when, the caller's transaction commits. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notifications {
    @Inject
    MessageRows rows;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    /** Gives back the id of the message, which is its task's as well. */
    public UUID send(Message message) {
        return sendAll(List.of(message)).getFirst();
    }

    /** A thousand at once are a few statements. The ids come in the order of the messages. */
    public List<UUID> sendAll(List<Message> messages) {
        List<MessageRows.New> added = new ArrayList<>(messages.size());
        List<NewTask> work = new ArrayList<>(messages.size());
        for (Message each : messages) {
            Message message = owned(each);
            UUID id = Ids.next();
            added.add(new MessageRows.New(id, message));
            work.add(task(id, message));
        }
        rows.add(added);
        return tasks.submitAll(work);
    }

    /** A letter with a code or a link that opens something: it hurries, and nothing of it stays. */
    public void email(EmailMessage letter) {
        send(Message.email(letter.to(), letter.subject(), letter.text(), letter.html())
                .language(letter.language())
                .until(letter.expiresAt())
                .priority(Priority.URGENT)
                .secret());
    }

    /** A text with a code: it hurries, and nothing of it stays. */
    public void sms(SmsMessage text) {
        send(Message.sms(text.to(), text.text())
                .language(text.language())
                .until(text.expiresAt())
                .priority(Priority.URGENT)
                .secret());
    }

    private Message owned(Message message) {
        Message sent = message.account() == null ? message.account(caller.accountId()) : message;
        return sent.organization() == null ? sent.organization(caller.organizationId()) : sent;
    }

    private static NewTask task(UUID id, Message message) {
        return NewTask.of(MessageTask.KIND, new SendMessage(message.channel()))
                .withId(id)
                .priority(message.priority())
                .dueAt(message.notBefore())
                .inOrganization(message.organization())
                .forAccount(message.account())
                .inBatch(message.batch());
    }
}
