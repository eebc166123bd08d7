package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.baobab.listings.moderation.CaseStore.About;
import org.baobab.platform.conversation.ConversationReported;

/** A conversation that somebody reports is a case too; several reports of one are one case. */
@ApplicationScoped
class ReportedTalk {
    @Inject
    CaseStore cases;

    @Inject
    ModerationNews news;

    void onReport(@Observes ConversationReported report) {
        About what = new About(
                CaseKind.CONVERSATION,
                null,
                null,
                report.conversationId(),
                report.subject() == null
                        ? report.conversationId().toString()
                        : report.subject().title());
        String text = report.text() == null || report.text().isBlank() ? "" : " – " + report.text();
        ModerationCase one = cases.open(what, report.reason().name() + text, List.of());
        one.reportedBy(one.reports() + 1);
        news.tell(one);
    }
}
