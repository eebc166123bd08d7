package org.baobab.platform.pdf.gotenberg.face;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in the order that people expect: numbers in them count as numbers. */
final class NaturalOrder {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    static int compare(String one, String other) {
        List<String> left = pieces(one);
        List<String> right = pieces(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int difference = piece(left.get(i), right.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        int shorter = Integer.compare(left.size(), right.size());
        return shorter == 0 ? one.compareTo(other) : shorter;
    }

    private static int piece(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static List<String> pieces(String name) {
        return PIECE.matcher(name).results().map(MatchResult::group).toList();
    }
}
