package studio.slateroom.provider.animatic.frame;

/** Arithmetic with opacities from 0 to 255. */
final class Opacity {

    private Opacity() {}

    /** A product of a value and an opacity, brought back to a value: divided by 255 and rounded. */
    static int share(int product) {
        int rounded = product + 128;
        return (rounded + (rounded >> 8)) >> 8;
    }
}
