package app.headsup.web;

import java.util.Comparator;
import java.util.List;

/**
 * Where the reader is, in the model of every page as {@code here}.
 *
 * @param path within the application, without the context path
 * @param query as it was asked, or null
 */
record Here(String path, String query) {

    /** What the language switch comes back to. */
    public String address() {
        return query == null ? path : path + "?" + query;
    }

    /** The navigation entry this page belongs to: the longest one that leads towards it; null when none does. */
    public NavLink nearest(List<NavLink> nav) {
        return nav.stream().filter(link -> leadsHere(link.href()))
                .max(Comparator.comparingInt(link -> link.href().length())).orElse(null);
    }

    private boolean leadsHere(String href) {
        return path.equals(href) || path.startsWith(href.endsWith("/") ? href : href + "/");
    }
}
