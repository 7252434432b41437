/**
 * The pages on which adults run a class hour and read what became of it. They read across modules, in statements of their
 * own where one page needs many tables, and change things through the modules' façades only. This module owns no table.
 */
package app.headsup.dashboard;
