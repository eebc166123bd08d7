package org.baobab.fleet.maintenance.faces;

import java.io.Serializable;

/** What is typed of work that comes round again: of one vehicle's plan, or of a template for many. */
public abstract class RoundFields implements Serializable {
    protected String name;
    protected String everyMonths;
    protected String everyDays;
    protected String everyKm;
    protected String softDays;
    protected String softKm;
    protected String hardDays;
    protected String hardKm;
    protected String note;

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(String typed) {
        everyMonths = typed;
    }

    public String getEveryDays() {
        return everyDays;
    }

    public void setEveryDays(String typed) {
        everyDays = typed;
    }

    public String getEveryKm() {
        return everyKm;
    }

    public void setEveryKm(String typed) {
        everyKm = typed;
    }

    public String getSoftDays() {
        return softDays;
    }

    public void setSoftDays(String typed) {
        softDays = typed;
    }

    public String getSoftKm() {
        return softKm;
    }

    public void setSoftKm(String typed) {
        softKm = typed;
    }

    public String getHardDays() {
        return hardDays;
    }

    public void setHardDays(String typed) {
        hardDays = typed;
    }

    public String getHardKm() {
        return hardKm;
    }

    public void setHardKm(String typed) {
        hardKm = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
