package app.headsup.rotation.solver;

/** A student has to come by this station. */
public final class Demand {

    private final Learner learner;
    private final Post post;

    Demand(Learner learner, Post post) {
        this.learner = learner;
        this.post = post;
    }

    Learner learner() {
        return learner;
    }

    Post post() {
        return post;
    }
}
