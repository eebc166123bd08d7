package org.baobab.platform.demo;

/** An app adds to the demonstration by one application-scoped bean that implements this. */
public interface DemonstrationChapter {
    /** Written down when it is loaded, so it stays for good. */
    String name();

    /** False where the configuration leaves it out. */
    boolean isWanted();

    /**
     * Called once, when people and companies are there, as Baobab itself outside of any organisation, and before anybody is served: what takes longer than a
     * second or two is left to a task. All of it happens in one transaction, and where that fails the next start tries again.
     */
    void load(DemonstrationPeople people);
}
