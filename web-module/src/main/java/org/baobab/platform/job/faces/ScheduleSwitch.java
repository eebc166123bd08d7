package org.baobab.platform.job.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baobab.platform.job.ChangeSchedule;
import org.baobab.platform.job.JobView;
import org.baobab.platform.job.Schedules;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;

/** Turns the schedule of a job on or off as the person saw it: a click never undoes what somebody else switched meanwhile. */
@ApplicationScoped
class ScheduleSwitch {
    @Inject
    Schedules schedules;

    @Inject
    Notices notices;

    void toggle(JobView seen, String back) {
        boolean on = !seen.enabled();
        schedules.change(seen.name(), new ChangeSchedule(Patch.to(on), null, null), null);
        if (on) {
            notices.tell(JobWords.BUNDLE, "on.done", seen.title());
        } else {
            notices.warn(JobWords.BUNDLE, "off.done", seen.title());
        }
        Pages.open(back);
    }
}
