package app.headsup.progress;

import java.util.List;

/**
 * A student's page: one clear next step, what people said to them, and the list.
 *
 * @param unitTitle of the lesson at hand; null where the list is empty
 */
record LearnPage(String unitTitle, Direction direction, List<FeedbackView> feedback, List<LearnRow> rows) {
}
