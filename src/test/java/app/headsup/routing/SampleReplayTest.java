package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.database.CurrentSchool;
import app.headsup.roster.Roster;
import app.headsup.rules.Facts;
import app.headsup.rules.Facts.Suggested;
import app.headsup.rules.Replay;
import app.headsup.rules.Route;
import app.headsup.rules.RuleBook;
import app.headsup.sample.SampleSchool;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample school's weeks, looked at again: the rules say now what they said then. */
@HeadsupTest
@ResourceLock("the sample school")
class SampleReplayTest {

    @Autowired
    SampleSchool sample;
    @Autowired
    Roster roster;
    @Autowired
    FactsReader reader;
    @Autowired
    RuleBook rules;
    @Autowired
    Policies policies;
    @Autowired
    Trial trial;

    @BeforeEach
    void load() {
        sample.load(ZoneId.of("America/Chicago"));
    }

    /** At each moment at which something was suggested: that, what still waited from before, and nothing else. */
    @Test
    void theReplayEqualsWhatWasSuggestedThen() {
        CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().forEach(room -> {
            var facts = facts(room.id());
            var replay = new Replay(facts, rules.ordered(policies.view(room.id()).rules().order()),
                    policies.modes(room.id()));
            var moments = facts.suggestions().stream().map(Suggested::madeAt).distinct().toList();
            assertThat(moments).as(room.name()).hasSizeGreaterThan(5);
            for (var moment : moments) {
                assertThat(replay.at(moment).stream()
                        .map(one -> new Said(one.rule(), one.route(), Set.copyOf(one.students()))).collect(Collectors.toSet()))
                        .as("%s at %s", room.name(), moment).isEqualTo(onTheBoard(facts, moment));
            }
        }));
    }

    @Test
    void theWeeksHoldSuggestionsOfEveryEnd() {
        CurrentSchool.in(SampleSchool.ID, () -> {
            var facts = roster.classrooms().stream().map(room -> facts(room.id())).toList();
            assertThat(facts).flatExtracting(Facts::suggestions).flatExtracting(Suggested::said)
                    .extracting(Facts.Said::answer).contains(Facts.Answer.YES, Facts.Answer.LATER, Facts.Answer.NO);
            assertThat(facts).flatExtracting(Facts::suggestions).anyMatch(one -> one.withdrawnAt() != null);
        });
    }

    @Test
    void aTrialLooksThroughAllTheirHours() {
        CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().forEach(room -> {
            var tried = trial.of(room.id(), policies.view(room.id()).rules(), null, Locale.ENGLISH);
            assertThat(tried.days()).hasSizeGreaterThan(5);
            assertThat(tried.suggestions()).isPositive();
        }));
    }

    private Facts facts(UUID classroom) {
        return reader.facts(classroom, Instant.now().minus(Duration.ofDays(60)), Instant.now());
    }

    private static Set<Said> onTheBoard(Facts facts, Instant moment) {
        return facts.suggestions().stream().filter(one -> !one.madeAt().isAfter(moment))
                .filter(one -> later(moment, one.withdrawnAt()) && later(moment, one.settledAt()))
                .map(one -> new Said(one.suggestion().rule(), one.suggestion().route(), one.suggestion().students()))
                .collect(Collectors.toSet());
    }

    private static boolean later(Instant moment, Instant ended) {
        return ended == null || ended.isAfter(moment);
    }

    private record Said(String rule, Route route, Set<UUID> students) {
    }
}
