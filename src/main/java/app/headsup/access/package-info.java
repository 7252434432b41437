/**
 * Who somebody is and what their role may open: accounts, the ways in, sessions, and the one list of addresses
 * ({@link app.headsup.access.CurrentUser} is handed to everybody else). Whose row is whose, the other modules know.
 */
package app.headsup.access;
