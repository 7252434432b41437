package app.headsup.family;

import app.headsup.progress.StudentLesson;

/** Where a child is with a lesson in class, in the same plain words for the child and the family. */
enum Standing {
    NEW, WATCHING, WATCHED, REACHED;

    static Standing of(StudentLesson work) {
        if (work == null || !work.begun()) {
            return NEW;
        }
        if (work.reached()) {
            return REACHED;
        }
        return work.finished() ? WATCHED : WATCHING;
    }

    /** Key of the sentence; {0} is the child's name. */
    public String key() {
        return "family.where." + name().toLowerCase();
    }
}
