package org.baobab.platform.picture.drawing;

import java.io.IOException;

/** The bytes begin like a picture and are none that can be drawn. The message is made for operators: what is wrong, without a word of the content. */
public class UnreadablePictureException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadablePictureException(String message) {
        super(message);
    }

    UnreadablePictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
