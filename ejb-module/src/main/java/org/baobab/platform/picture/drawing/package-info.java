/**
 * Reading, cleaning and drawing pictures: bytes in, bytes out, with nothing known of documents, people and queues.
 *
 * <p>{@link org.baobab.platform.picture.drawing.PictureHeader} says what a file promises, {@link org.baobab.platform.picture.drawing.CleanPicture} and
 * {@link org.baobab.platform.picture.drawing.CleanDrawing} leave out what does not draw, {@link org.baobab.platform.picture.drawing.Drawing} draws it smaller.
 * Lines flow from a decoder into a {@code RowSink}, mostly the {@code Reducer}; only its small result is ever whole in memory. What is broken is an
 * {@link org.baobab.platform.picture.drawing.UnreadablePictureException}, whatever the libraries below stumbled over.
 */
package org.baobab.platform.picture.drawing;
