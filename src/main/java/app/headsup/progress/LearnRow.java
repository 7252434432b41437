package app.headsup.progress;

import java.util.Locale;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/**
 * One line of a student's playlist.
 *
 * @param css the state's colour: that of the place they are sent to, for "Now"
 * @param word the state, as the student reads it
 * @param note what the lesson asks for: "must do · 4 min video"
 */
record LearnRow(UUID lessonId, String title, State state, String css, String word, String note) {

    /** Where a lesson stands for a student: a word and an icon each. */
    enum State {
        REACHED("bi-check2-circle"), NOW("bi-play-circle"), ALMOST("bi-circle-half"), NEXT("bi-circle"),
        LATER("bi-circle"), IF_YOU_LIKE("bi-star");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        String key() {
            return "progress.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param lessons where the lessons' pages are; nowIcon: of the place that the student is sent to */
    String html(String lessons, String nowIcon) {
        boolean now = state == State.NOW;
        return "<li class=\"" + css + (now ? " now\" aria-current=\"step\">" : "\">")
                + "<span class=\"pill " + css + "\"><i class=\"bi " + (now ? nowIcon : state.icon)
                + "\" aria-hidden=\"true\"></i> <span>" + escaped(word) + "</span></span>\n"
                + "<a href=\"" + lessons + lessonId + "\">" + escaped(title) + "</a>\n"
                + "<small>" + escaped(note) + "</small></li>\n";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
