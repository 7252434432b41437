/**
 * The guardian's pages: a child's week with a person's words first, the same lessons as in class, and ten minutes
 * together. What is done here is kept apart from what the child does in class.
 */
package app.headsup.family;
