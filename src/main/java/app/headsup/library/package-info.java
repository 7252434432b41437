/**
 * What is taught: units, lessons with their video, questions, notes, task, practice and check, and the files behind
 * them. Reads through {@link app.headsup.library.Library}, writes through {@link app.headsup.library.LessonEditor}.
 */
package app.headsup.library;
