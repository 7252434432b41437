/** Students at a table with a task: groups, roles that turn, and who has really sat with whom. */
package app.headsup.groupwork;
