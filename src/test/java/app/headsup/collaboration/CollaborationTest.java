package app.headsup.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a collaboration and what is given to it say no to. */
class CollaborationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID MAYA = UUID.randomUUID();
    private static final UUID ROOM = UUID.randomUUID();

    @Test
    void itHasAQuestionASocialObjectiveAndDaysInOrder() {
        refuses("collaboration.question.needed", () -> purpose(" ", "asking", MONDAY));
        refuses("collaboration.social.needed", () -> purpose("Why?", "", MONDAY));
        refuses("collaboration.dates.order", () -> purpose("Why?", "asking", MONDAY.minusDays(1)));
        refuses("collaboration.too-long", () -> purpose("x".repeat(301), "asking", MONDAY));
    }

    @Test
    void buddiesAreOfTwoClassesAndEverythingElseIsOfOne() {
        refuses("collaboration.buddies.two-classes", () -> begun(Kind.BUDDIES, null));
        refuses("collaboration.buddies.two-classes", () -> begun(Kind.BUDDIES, ROOM));
        refuses("collaboration.buddies.two-classes", () -> begun(Kind.DEBATE, UUID.randomUUID()));
        assertThatCode(() -> begun(Kind.BUDDIES, UUID.randomUUID())).doesNotThrowAnyException();
    }

    @Test
    void aSeminarClosesWhenEverybodyWasHeardOrTheAdultSaysWhyNot() {
        var seminar = begun(Kind.SEMINAR, null);
        refuses("collaboration.not-heard", () -> seminar.close(List.of("Maya"), " ", TEACHER, NOW));
        assertThat(seminar.isClosed()).isFalse();
        seminar.close(List.of("Maya"), "Maya was ill and will write", TEACHER, NOW);
        assertThat(seminar.isClosed()).isTrue();
    }

    @Test
    void nothingIsGivenToWhatIsClosed() {
        var debate = begun(Kind.DEBATE, null);
        debate.close(List.of(), "", TEACHER, NOW);
        refuses("collaboration.closed", () -> debate.requireKeeps(ContributionKind.CARD));
        refuses("collaboration.closed", () -> debate.reword(purpose("Other?", "asking", MONDAY)));
        refuses("collaboration.closed", () -> debate.close(List.of(), "", TEACHER, NOW));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindKeepsItsOwn(Kind kind) {
        var work = begun(kind, kind == Kind.BUDDIES ? UUID.randomUUID() : null);
        assertThatCode(() -> work.requireKeeps(kind.first())).doesNotThrowAnyException();
        if (kind != Kind.INTERVIEW) {
            refuses("collaboration.not-here", () -> work.requireKeeps(ContributionKind.RECORD));
        }
    }

    @Test
    void aCardHasWordsAndASide() {
        refuses("collaboration.words.needed", () -> given(ContributionKind.CARD, new Said(" ", "A book", Side.FOR)));
        refuses("collaboration.side.needed", () -> given(ContributionKind.CARD, Said.words("They sleep later")));
        refuses("collaboration.side.needed", () -> given(ContributionKind.CARD, new Said("They sleep", "", Side.BOTH)));
        assertThatCode(() -> given(ContributionKind.POSITION, new Said("Both are true", "", Side.BOTH)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyWritesTheirOwnRecord() {
        refuses("collaboration.record.by-partner", () -> new Contribution(UUID.randomUUID(), MAYA, ContributionKind.RECORD,
                Said.words("I like kites"), MONDAY, MAYA, NOW));
    }

    @Test
    void aPassSaysNothingMore() {
        assertThat(given(ContributionKind.PASS, Said.words("because")).said()).isEqualTo(Said.NOTHING);
    }

    private static Contribution given(ContributionKind kind, Said said) {
        return new Contribution(UUID.randomUUID(), MAYA, kind, said, MONDAY, MAYA, NOW);
    }

    private static Collaboration begun(Kind kind, UUID partner) {
        return new Collaboration(kind, ROOM, partner, purpose("Why?", "asking", MONDAY.plusDays(4)), TEACHER, NOW);
    }

    private static Purpose purpose(String question, String social, LocalDate endsOn) {
        return new Purpose(question, "", social, "", "", MONDAY, endsOn);
    }

    private static void refuses(String code, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }
}
