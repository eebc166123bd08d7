package org.baobab.platform.picture.drawing;

/**
 * Sixty-four bits that are nearly the same for pictures that look nearly the same, whatever their size, quality and format: whether each of eight rows of eight
 * patches is brighter than the patch at its right. Pictures are told to be alike by the number of bits in which they differ.
 */
final class DifferenceHash {
    private static final int SIDE = 8;

    private DifferenceHash() {}

    static long of(Pixels picture) {
        Pixels opaque = picture.onWhite();
        long hash = 0;
        for (int row = 0; row < SIDE; row++) {
            double left = brightness(opaque, 0, row);
            for (int column = 1; column <= SIDE; column++) {
                double right = brightness(opaque, column, row);
                hash = hash << 1 | (left > right ? 1 : 0);
                left = right;
            }
        }
        return hash;
    }

    /** The mean of a patch. */
    private static double brightness(Pixels picture, int column, int row) {
        int fromX = Math.min(picture.width() - 1, picture.width() * column / (SIDE + 1));
        int toX = Math.max(fromX + 1, picture.width() * (column + 1) / (SIDE + 1));
        int fromY = Math.min(picture.height() - 1, picture.height() * row / SIDE);
        int toY = Math.max(fromY + 1, picture.height() * (row + 1) / SIDE);
        long sum = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int at = (y * picture.width() + x) * 3;
                sum += 299L * (picture.data()[at] & 0xFF)
                        + 587L * (picture.data()[at + 1] & 0xFF)
                        + 114L * (picture.data()[at + 2] & 0xFF);
            }
        }
        return (double) sum / ((long) (toX - fromX) * (toY - fromY));
    }
}
