package app.headsup.family;

import app.headsup.progress.FeedbackView;

/**
 * What a person wrote to a child.
 *
 * @param about the lesson's title in the family's language; null where the words are about no lesson
 */
record KindWords(FeedbackView said, String about) {
}
