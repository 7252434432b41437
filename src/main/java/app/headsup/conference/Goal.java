package app.headsup.conference;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a student took along from their last conference.
 *
 * @param adult whom they talked with
 * @param nextTalkOn null while no date is agreed
 */
public record Goal(String goal, String nextStep, LocalDate nextTalkOn, String adult, Instant agreedAt) {
}
