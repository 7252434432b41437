/** What a class works on, in which order and until when. One playlist for each class. */
package app.headsup.playlist;
