package studio.slateroom.provider.animatic.frame;

/**
 * The part of a plane outside which all is clear, its outermost pixels included; empty where left is behind right.
 *
 * @param left the first column
 * @param top the first row
 * @param right the last column
 * @param bottom the last row
 */
record Visible(int left, int top, int right, int bottom) {

    /** The part of a plane of opacities that can be seen. */
    static Visible of(byte[] opacity, int width) {
        int height = opacity.length / width;
        int left = width;
        int top = height;
        int right = -1;
        int bottom = -1;
        for (int row = 0; row < height; row++) {
            int start = row * width;
            int first = 0;
            while (first < width && opacity[start + first] == 0) {
                first++;
            }
            if (first < width) {
                int last = width - 1;
                while (opacity[start + last] == 0) {
                    last--;
                }
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = Math.min(top, row);
                bottom = row;
            }
        }
        return new Visible(left, top, right, bottom);
    }

    /** The same part of a plane of half the size. */
    Visible half() {
        return new Visible(left / 2, top / 2, right < 0 ? -1 : right / 2, bottom < 0 ? -1 : bottom / 2);
    }

    /** What is in either part. */
    Visible with(Visible other) {
        return new Visible(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
