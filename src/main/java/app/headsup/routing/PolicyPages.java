package app.headsup.routing;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.roster.Roster;
import app.headsup.routing.PolicyHistory.Kept;
import app.headsup.rules.Blank;
import app.headsup.rules.Choice;
import app.headsup.rules.Mode;
import app.headsup.rules.NeedRule;
import app.headsup.rules.RoutingRule;
import app.headsup.rules.RuleBook;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages about a class's rules show. */
@Component
class PolicyPages {

    private static final int LATEST = 5;

    private final RuleBook rules;
    private final PolicyWords words;
    private final Policies policies;
    private final PolicyHistory history;
    private final Roster roster;

    PolicyPages(RuleBook rules, PolicyWords words, Policies policies, PolicyHistory history, Roster roster) {
        this.rules = rules;
        this.words = words;
        this.policies = policies;
        this.history = history;
        this.roster = roster;
    }

    /** The page about the rules of a class, for one who may see it; the model holds the form. */
    String show(UUID classroomId, CurrentUser user, Model model) {
        model.addAttribute("classroom", roster.classroom(user, classroomId));
        model.addAttribute("page", page(policies.view(classroomId)));
        model.addAttribute("changes", told(history.of(classroomId, LATEST, 0)));
        model.addAttribute("mayChange", user.is(Role.TEACHER));
        return "routing/policy";
    }

    Page page(PolicyView policy) {
        var names = roster.names(policy.settings().values().stream().map(RuleSetting::setBy).distinct().toList());
        var asked = EnumSet.noneOf(Blank.class);
        var lines = rules.ordered(policy.rules().order()).rules().stream()
                .map(rule -> line(rule, policy, names, asked)).toList();
        return new Page(lines, words.forAll().stream().map(sentence -> blanks(sentence, policy, asked)).toList());
    }

    List<Told> told(List<Kept> changes) {
        return changes.stream().map(kept -> new Told(words.say(kept.change()), kept.by(), kept.at())).toList();
    }

    private Line line(RoutingRule rule, PolicyView policy, Map<UUID, String> names, Set<Blank> asked) {
        var setting = policy.settings().get(rule.key());
        return new Line(rule.key(), blanks(words.sentence(rule), policy, asked),
                rule.maySayYesInAdvance() ? List.of(Mode.values()) : List.of(Mode.OFF, Mode.SUGGEST),
                policy.rules().mode(rule.key()), setting == null ? null : names.get(setting.setBy()),
                setting == null ? null : setting.setAt(), !rule.key().equals(NeedRule.KEY));
    }

    /** A blank that two sentences share is filled in where it comes first. */
    private List<Piece> blanks(Sentence sentence, PolicyView policy, Set<Blank> asked) {
        var filled = policy.rules().numbers();
        return sentence.parts().stream().map(part -> {
            if (part.choice() != null) {
                return new Piece(words.chosen(part.choice().key(), part.choice().in(filled)), null, part.choice(), true);
            }
            return part.blank() == null ? new Piece(part.text(), null, null, false)
                    : new Piece(String.valueOf(part.blank().in(filled)), part.blank(), null, asked.add(part.blank()));
        }).toList();
    }

    /** @param forAll the sentences that hold for all rules */
    record Page(List<Line> rules, List<List<Piece>> forAll) {
    }

    /** One rule on the page; @param setBy null while nobody changed its mode, as is setAt */
    record Line(String key, List<Piece> sentence, List<Mode> modes, Mode mode, String setBy, Instant setAt,
            boolean movable) {

        public boolean isPrivate() {
            return !modes.contains(Mode.STANDING_YES);
        }
    }

    /** Words, or what stands in a blank; @param toFill false for words, and where the same blank came before */
    record Piece(String text, Blank blank, Choice choice, boolean toFill) {

        public boolean isFilled() {
            return blank != null || choice != null;
        }
    }

    /** A change in words. */
    record Told(String sentence, String by, Instant at) {
    }
}
