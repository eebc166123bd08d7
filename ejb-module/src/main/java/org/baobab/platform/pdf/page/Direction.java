package org.baobab.platform.pdf.page;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Text from right to left among text from left to right: the JDK's own algorithm, where openhtmltopdf would bring eleven megabytes of ICU. */
final class Direction implements BidiSplitter {
    static final BidiReorderer REORDERER = new VisualOrder();

    private Bidi paragraph;

    @Override
    public void setParagraph(String text, byte defaultDirection) {
        paragraph =
                new Bidi(text, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        boolean rightToLeft = (paragraph.getRunLevel(run) & 1) == 1;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, rightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return text.codePoints()
                .mapToObj(character -> switch (Character.getDirectionality(character)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
                    default -> NEUTRAL;
                })
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static final class VisualOrder implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder visual = new StringBuilder(text.length());
            int end = text.length();
            while (end > 0) {
                int start = text.offsetByCodePoints(end, -1);
                // A mark stays behind its letter, or it would stand on its neighbour.
                while (start > 0 && isMark(text.codePointAt(start))) {
                    start = text.offsetByCodePoints(start, -1);
                }
                appendMirrored(visual, text.substring(start, end));
                end = start;
            }
            return visual.toString();
        }

        private static void appendMirrored(StringBuilder visual, String cluster) {
            int first = cluster.codePointAt(0);
            visual.appendCodePoint(Character.isMirrored(first) ? mirrored(first) : first);
            visual.append(cluster, Character.charCount(first), cluster.length());
        }

        private static int mirrored(int character) {
            return switch (character) {
                case '(' -> ')';
                case ')' -> '(';
                case '[' -> ']';
                case ']' -> '[';
                case '{' -> '}';
                case '}' -> '{';
                case '<' -> '>';
                case '>' -> '<';
                case '«' -> '»';
                case '»' -> '«';
                case '‹' -> '›';
                case '›' -> '‹';
                default -> character;
            };
        }

        private static boolean isMark(int character) {
            return Character.getType(character) == Character.NON_SPACING_MARK;
        }

        @Override
        public String shapeText(String text) {
            return ArabicShapes.join(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicShapes.apart(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
