/**
 * What students do with their lessons: watching, answers, notes, results, and what people say to them about it. Also the
 * pages on which they do it. Other modules read and write through {@link app.headsup.progress.Progress}, reuse the
 * lesson's page through {@link app.headsup.progress.Sittings}, and send students off the screen by implementing
 * {@link app.headsup.progress.StudentDirections}.
 */
package app.headsup.progress;
