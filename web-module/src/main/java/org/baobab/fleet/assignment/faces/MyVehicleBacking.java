package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.baobab.fleet.handover.MyAssignment;
import org.baobab.fleet.handover.MyVehicle;
import org.baobab.platform.web.faces.Moments;

/** What a driver has in hand and what comes next. */
@Named
@RequestScoped
public class MyVehicleBacking {
    private static final Duration EARLY = Duration.ofHours(1);

    @Inject
    MyVehicle mine;

    @Inject
    Moments moments;

    private boolean driver;
    private List<MyAssignment> all = List.of();

    public void load() {
        driver = mine.isDriver();
        all = driver ? mine.assignments() : List.of();
    }

    public boolean isDriver() {
        return driver;
    }

    /** On their way, to be given back, or about to begin. */
    public List<MyAssignment> getNow() {
        return all.stream().filter(this::isNow).toList();
    }

    public List<MyAssignment> getNext() {
        return all.stream().filter(each -> !isNow(each)).toList();
    }

    private boolean isNow(MyAssignment each) {
        return !each.assignment().planned()
                || each.assignment().startsAt().isBefore(moments.now().plus(EARLY));
    }

    public boolean isToTake(MyAssignment each) {
        return each.assignment().open() && !each.takenOver();
    }

    public boolean isToReturn(MyAssignment each) {
        return each.takenOver() && !each.returned();
    }
}
