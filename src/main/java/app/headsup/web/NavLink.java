package app.headsup.web;

/**
 * One entry of the navigation. Module {@code access} puts a list of them, by role, into the model as {@code nav}.
 *
 * @param messageKey key of its word
 * @param href path within the application, as {@code /teach}
 */
public record NavLink(String messageKey, String href) {
}
