package org.baobab.platform.pdf.word;

import java.util.Map;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.pdf.UnprintableException;

/** What can be said against a document, or for the lack of a converter. None of them holds a word of the document. */
public final class WordProblems {
    private WordProblems() {}

    public static UnfitContentException noDocument() {
        return new UnfitContentException("word-kind", "The file is no document that can be converted", Map.of());
    }

    public static UnfitContentException notWhatItSays(String says) {
        return new UnfitContentException(
                "word-not-what-it-says", "The file is named as a " + says + " and is none", Map.of("kind", says));
    }

    public static UnprintableException unreadable(Throwable cause) {
        return new UnprintableException("word-unreadable", "The document could not be read", Map.of(), cause);
    }

    public static UnprintableException locked() {
        return new UnprintableException("word-locked", "The document asks for a password");
    }

    public static UnprintableException tooMuchInside(long most) {
        return new UnprintableException(
                "word-too-much-inside",
                "Unpacked the document has more than " + most + " MB, or unpacks beyond all measure",
                Map.of("most", most),
                null);
    }

    public static UnprintableException pageRanges(String ranges) {
        return new UnprintableException("word-page-ranges", "No such pages: " + ranges, Map.of("ranges", ranges), null);
    }

    /** The program fell over the document, twice. */
    public static UnprintableException fatal(Throwable cause) {
        return new UnprintableException("word-fatal", "The converter fell over the document", Map.of(), cause);
    }

    public static UnprintableException tooLong(long seconds) {
        return new UnprintableException(
                "word-took-too-long",
                "The conversion took more than " + seconds + " s",
                Map.of("seconds", seconds),
                null);
    }

    public static UnavailableException away(String why, Throwable cause) {
        return new UnavailableException("word-engine-away", why, cause);
    }

    public static UnavailableException busy(Throwable cause) {
        return new UnavailableException("word-busy", "All converters are busy, and so is the queue before them", cause);
    }
}
