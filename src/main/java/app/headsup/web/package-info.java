/** What every page shares: the clock, formats, flash words, errors in a reader's terms, and pages that stay up to date. */
package app.headsup.web;
