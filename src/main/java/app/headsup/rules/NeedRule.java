package app.headsup.rules;

import app.headsup.classhour.State;
import java.util.List;
import java.util.stream.Stream;

/** "When an adult writes down that a student needs something, that comes before everything else." */
public class NeedRule implements StudentRule {

    public static final String KEY = "need";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Stream<Proposal> candidates(Situation student) {
        return student.needs().stream().map(need -> new Proposal(KEY, need.route(), need.id(),
                List.of(student.studentId()), null,
                Reason.of(need.route().leadsTo() == State.ADULT ? "need" : "need.task", need.raisedBy(), need.words()),
                List.of(new Evidence(Evidence.Kind.NEED, need.id())), need.raisedAt()));
    }
}
