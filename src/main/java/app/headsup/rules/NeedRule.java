package app.headsup.rules;

import java.util.List;
import java.util.Optional;

/** "When an adult writes down that a student needs something, that comes before everything else." */
public class NeedRule implements StudentRule {

    public static final String KEY = "need";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Optional<Proposal> suggest(Situation student) {
        return student.needs().stream().findFirst().map(need -> new Proposal(KEY, need.route(), need.id(),
                List.of(student.studentId()), null, Reason.of("need", need.raisedBy(), need.words()),
                List.of(new Evidence(Evidence.Kind.NEED, need.id())), need.raisedAt()));
    }
}
