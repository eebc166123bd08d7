package org.baobab.fleet.paper.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.fleet.paper.DuePaper;
import org.baobab.fleet.paper.Papers;

/** What ends soon in the whole fleet. */
@Named
@RequestScoped
public class PapersBacking {
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    @Inject
    Papers papers;

    private int days = 30;
    private List<DuePaper> due;

    public void load() {
        due = papers.due(days);
    }

    public List<DuePaper> getDue() {
        if (due == null) {
            load();
        }
        return due;
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public String getDays() {
        return Integer.toString(days);
    }

    /** Whatever else somebody writes into the address shows a month. */
    public void setDays(String given) {
        days = PERIODS.stream()
                .filter(each -> Integer.toString(each).equals(given))
                .findFirst()
                .orElse(30);
    }
}
