package app.headsup.sample;

import app.headsup.collaboration.Collaborations;
import app.headsup.collaboration.ContributionKind;
import app.headsup.collaboration.Contributions;
import app.headsup.collaboration.Invitations;
import app.headsup.collaboration.Kind;
import app.headsup.collaboration.Member;
import app.headsup.collaboration.NewCollaboration;
import app.headsup.collaboration.NewContribution;
import app.headsup.collaboration.Observations;
import app.headsup.collaboration.Purpose;
import app.headsup.collaboration.Said;
import app.headsup.collaboration.Side;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.web.SchoolClock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A debate and a seminar that are under way, and a question from one class to another. */
@Component
@Order(6)
class SampleCollaborations implements Part {

    private final SampleFiles files;
    private final Roster roster;
    private final Collaborations collaborations;
    private final Contributions contributions;
    private final Observations observations;
    private final Invitations invitations;
    private final SchoolClock clock;

    SampleCollaborations(SampleFiles files, Roster roster, Collaborations collaborations, Contributions contributions,
            Observations observations, Invitations invitations, SchoolClock clock) {
        this.files = files;
        this.roster = roster;
        this.collaborations = collaborations;
        this.contributions = contributions;
        this.observations = observations;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "its debate, its seminar and its invitation";
    }

    @Override
    public boolean isThere() {
        return roster.classrooms().stream().anyMatch(room -> !collaborations.ofClass(room.id()).isEmpty());
    }

    @Override
    public void enter(Calendar calendar) {
        var read = files.read("collaborations.json", Stories.class);
        for (var story : read.stories()) {
            try (var ignored = clock.at(calendar.at(calendar.schoolDay(-2), LocalTime.of(14, 10)))) {
                enter(story, calendar);
            }
        }
        try (var ignored = clock.at(calendar.at(calendar.schoolDay(-1), LocalTime.of(15, 20)))) {
            invite(read.invitation(), calendar);
        }
    }

    private void invite(Asked asked, Calendar calendar) {
        var from = room(asked.from());
        var purpose = new Purpose(asked.question(), asked.academic(), asked.social(), String.join("\n", asked.norms()), "",
                calendar.schoolDay(1), calendar.schoolDay(asked.days()));
        invitations.invite(NewCollaboration.buddies(room(asked.to()).id(), List.of(), from.id(),
                students(asked.students(), from), purpose), from.id(), roster.adults(from.id()).getFirst().id());
    }

    private void enter(Story story, Calendar calendar) {
        var room = room(story.classroom());
        var teacher = roster.adults(room.id()).getFirst().id();
        var begun = collaborations.begin(NewCollaboration.in(room.id(), story.kind(),
                new Purpose(story.question(), story.academic(), story.social(), String.join("\n", story.norms()), "",
                        calendar.schoolDay(-2), calendar.schoolDay(4)), students(story.students(), room), 2, List.of()), teacher);
        observations.addDay(begun, calendar.schoolDay(story.meetsIn()), story.meets(), teacher);
        observations.write(begun, null, true, null, story.seen(), teacher);
        var members = collaborations.work(begun).byName();
        IntStream.range(0, story.said().size()).forEach(i -> say(begun, story, members.get(2 * i), i, teacher));
        members.stream().skip(2L * story.said().size()).limit(story.spoke()).forEach(member -> contributions.give(begun,
                NewContribution.of(member.studentId(), ContributionKind.TURN, Said.NOTHING), teacher));
        if (story.kind() == Kind.DEBATE) {
            var first = collaborations.work(begun).contributions().getFirst();
            contributions.answer(begun, first.id(), first.version(), story.answer(), teacher);
        }
    }

    private ClassroomView room(String name) {
        return roster.classrooms().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private List<UUID> students(int howMany, ClassroomView room) {
        return roster.students(room.id()).stream().limit(howMany).map(StudentName::id).toList();
    }

    private void say(UUID begun, Story story, Member member, int number, UUID teacher) {
        var words = story.said().get(number);
        boolean debate = story.kind() == Kind.DEBATE;
        contributions.giveOwn(begun, NewContribution.of(member.studentId(),
                debate ? ContributionKind.CARD : ContributionKind.WRITTEN, debate
                        ? new Said(member.part().equals("FOR") ? words.yes() : words.no(), words.source(),
                                Side.valueOf(member.part()))
                        : Said.words(words.yes())), member.studentId());
    }

    record Stories(List<Story> stories, Asked invitation) {
    }

    /**
     * @param students how many of the class take part, in the order of its list
     * @param said in order, by every other member; {@code spoke} how many after them spoke
     */
    record Story(String classroom, Kind kind, String question, String academic, String social, List<String> norms,
            int students, int meetsIn, String meets, String seen, String answer, int spoke, List<Words> said) {
    }

    /** @param yes what who argues for it says; {@code no} what who argues against it says */
    record Words(String yes, String no, String source) {
    }

    /** What one class asks of another. @param students how many of the class that asks; {@code days} until it ends */
    record Asked(String from, String to, int students, int days, String question, String academic, String social,
            List<String> norms) {
    }
}
