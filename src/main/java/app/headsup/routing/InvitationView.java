package app.headsup.routing;

import java.util.List;
import java.util.UUID;

/**
 * A kind invitation to sit down with somebody, as its student reads it: about which lesson, with whom, and no number.
 *
 * @param adults who would be glad to, by name
 * @param reply null before the student has answered
 * @param ratherWith the adult the student asked for; null otherwise
 * @param choices whom the student may ask for instead
 */
record InvitationView(UUID id, UUID lessonId, String lesson, List<String> adults, String reply, String ratherWith,
        List<Choice> choices) {

    public String replyKey() {
        return "routing.invitation.replied." + reply.toLowerCase().replace('_', '-');
    }

    record Choice(UUID id, String name) {
    }
}
