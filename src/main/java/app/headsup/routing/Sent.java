package app.headsup.routing;

import app.headsup.rules.Route;
import java.util.UUID;

/** Where an adult's yes to a suggestion has sent a student; @param lessonId null where it is about no lesson */
public record Sent(Route route, UUID lessonId, String kindWord) {
}
