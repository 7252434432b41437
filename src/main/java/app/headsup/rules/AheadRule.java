package app.headsup.rules;

import app.headsup.classhour.State;
import app.headsup.playlist.Tier;
import app.headsup.roster.SchoolDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "Who has reached an objective 3 school days or more ahead of the pace line helps a classmate with what they know, or
 * does something they aspire to."
 */
class AheadRule implements RoutingRule {

    @Override
    public String key() {
        return "ahead";
    }

    @Override
    public List<Proposal> suggest(Room room, List<Situation> students) {
        var ahead = students.stream().flatMap(student -> Reached.by(student).stream())
                .filter(reached -> isAhead(reached.student())).toList();
        var peers = new ArrayList<>(students);
        peers.removeAll(ahead.stream().map(Reached::student).toList());
        var proposals = new ArrayList<Proposal>();
        for (var reached : ahead) {
            peer(room, reached, peers).ifPresentOrElse(peer -> {
                peers.remove(peer.student());
                help(room, reached, peer).ifPresent(proposals::add);
            }, () -> stretch(room, reached).ifPresent(proposals::add));
        }
        return proposals;
    }

    /** All that must be done is done, or the next of it is wanted no sooner than the class's number of school days. */
    private static boolean isAhead(Situation student) {
        var room = student.room();
        return student.next().map(step -> step.targetOn() != null
                && SchoolDays.between(room.today(), step.targetOn()) >= room.policy().aheadDays()).orElse(true);
    }

    /** Who waits with something missed in a lesson that the helper has reached; met least first. */
    private static Optional<Peer> peer(Room room, Reached helper, List<Situation> peers) {
        return peers.stream().filter(peer -> peer.state() == State.WAITING)
                .flatMap(peer -> peer.work().stream().filter(work -> helper.student().reached().contains(work.lessonId()))
                        .filter(work -> work.questions().stream().anyMatch(question -> !question.openMisses().isEmpty()))
                        .map(work -> new Peer(peer, work)))
                .min(Comparator.comparing((Peer peer) -> room.met(helper.student().studentId(), peer.student().studentId()))
                        .thenComparing(peer -> peer.student().studentId()).thenComparing(peer -> peer.work().lessonId()));
    }

    private Optional<Proposal> help(Room room, Reached helper, Peer peer) {
        var lesson = room.lessons().get(peer.work().lessonId());
        return mayAsk(room, helper, lesson) && room.mayAsk(key(), lesson.id(), peer.student().studentId(), null)
                ? Optional.of(new Proposal(key(), Route.HELP_A_PEER, lesson.id(),
                        List.of(helper.student().studentId(), peer.student().studentId()), lesson.id(),
                        Reason.of("ahead.help", helper.title(), lesson.title()), List.of(helper.evidence()),
                        helper.work().result().at()))
                : Optional.empty();
    }

    private Optional<Proposal> stretch(Room room, Reached reached) {
        return reached.student().first(Tier.ASPIRE).map(step -> room.lessons().get(step.lessonId()))
                .filter(lesson -> mayAsk(room, reached, lesson))
                .map(lesson -> new Proposal(key(), Route.STRETCH, lesson.id(), List.of(reached.student().studentId()),
                        lesson.id(), Reason.of("ahead.stretch", reached.title(), lesson.title()),
                        List.of(reached.evidence()), reached.work().result().at()));
    }

    private boolean mayAsk(Room room, Reached reached, Lesson lesson) {
        return room.mayAsk(key(), lesson.id(), reached.student().studentId(), reached.work().result().at());
    }

    private record Peer(Situation student, Work work) {
    }
}
