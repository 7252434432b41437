package app.headsup.rehearsal;

import java.util.UUID;

/** A student of the class, with their pace; @param daysWithoutTalk school days since their last conference, before the first hour */
public record Learner(UUID id, Pace pace, int daysWithoutTalk) {
}
