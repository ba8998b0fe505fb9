package studio.slateroom.provider.animatic.card;

import java.util.List;
import studio.slateroom.provider.animatic.scene.Prop;
import studio.slateroom.script.camera.ShotSize;

/** Things as pictograms: by themselves, or beside and behind people. Lengths are in frame heights. */
final class PropComposition {

    /** The height of a head, in centimetres: what tells how large things are beside people. */
    private static final double HEAD = 23;

    /** Things taller than this stand behind people, in centimetres. */
    private static final int TALL = 250;

    /** Smaller than this nobody would recognise a pictogram. */
    private static final double SMALLEST = 0.105;

    private static final double LARGEST = 0.34;
    private static final double LARGEST_BEHIND = 0.62;

    /** How much of a free stretch beside people a thing fills. */
    private static final double FILL = 0.8;

    /** A stretch narrower than this is no room for a thing, which then is put in front of the people. */
    private static final double NARROW = 0.15;

    /** How far below the frame's upper edge a thing ends at least. */
    private static final double HEADROOM = 0.05;

    /** How far from the middle things stand in front of people who leave no room beside them, in frame widths. */
    private static final double ASIDE = 0.34;

    private final Easel easel;
    private final double ground;
    private final PropPainter painter;

    /**
     * A composition.
     *
     * @param ground where feet stand, in frame heights from the upper edge
     */
    PropComposition(Easel easel, double ground) {
        this.easel = easel;
        this.ground = ground;
        this.painter = new PropPainter(easel);
    }

    /** Things by themselves, the first of them largest and in the middle. */
    void alone() {
        List<Prop> props = easel.scene().props();
        ShotSize size = easel.scene().direction().size();
        boolean close = size.compareTo(ShotSize.MEDIUM) >= 0;
        if (close && !props.isEmpty()) {
            painter.pool(0, 0.44, share(size) * 1.5);
        }
        for (int i = props.size() - 1; i >= 0; i--) {
            Prop prop = props.get(i);
            double tall = !close && prop.length() > TALL ? 1.6 : 1;
            double length = Math.min(share(size) * tall, easel.ratio() * 0.72) * (i == 0 ? 1 : 0.55);
            double foot = close ? 0.42 + length / 2 : ground;
            if (prop.kind() == Prop.Kind.SKY && (!close || i > 0)) {
                foot = 0.2 + length / 2;
            } else if (i > 0 && close && upright()) {
                foot = 0.74;
            }
            painter.paint(prop, place(i, props.size()), foot, length, prop.kind() != Prop.Kind.SKY);
        }
    }

    /** Where one of several things stands by itself, in frame widths from the middle. */
    private double place(int index, int count) {
        if (index == 0) {
            return count == 2 && !upright() ? -0.14 : 0;
        }
        double aside = upright() ? 0.24 : count == 2 ? 0.24 : 0.32;
        return index == 1 && count > 2 ? -aside : aside;
    }

    /** Whether there is no room for things beside each other. */
    private boolean upright() {
        return easel.ratio() < 1;
    }

    /** How much of the frame's height the first thing takes. */
    private static double share(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> 0.17;
            case WIDE -> 0.27;
            case FULL -> 0.36;
            case MEDIUM_WIDE -> 0.42;
            case MEDIUM -> 0.46;
            case MEDIUM_CLOSE_UP -> 0.5;
            case CLOSE_UP -> 0.54;
            case INSERT -> 0.58;
            case EXTREME_CLOSE_UP -> 0.62;
            case MACRO -> 0.68;
        };
    }

    /** What is in the sky, on the walls, or so tall that it stands behind people. */
    void behind() {
        paint(true);
    }

    /** What is beside people or before them. */
    void before() {
        paint(false);
    }

    private void paint(boolean far) {
        List<Prop> props = easel.scene().props();
        for (int i = 0; i < props.size(); i++) {
            Prop prop = props.get(i);
            if (isBehind(prop) == far) {
                beside(prop, i);
            }
        }
    }

    private static boolean isBehind(Prop prop) {
        return switch (prop.kind()) {
            case SKY, WALL -> true;
            case GROUND, ANIMAL -> prop.length() > TALL;
            case HAND, PART -> false;
        };
    }

    private void beside(Prop prop, int index) {
        int side = index % 2 == 0 ? -easel.lightSide() : easel.lightSide();
        int row = index / 2;
        boolean whole = CardPainter.whole(easel) || easel.scene().vehicle().isPresent();
        Proportion proportion =
                Proportion.of(easel, Math.max(1, easel.scene().cast().size()));
        double span = span(proportion);
        double free = (0.5 - span) * easel.ratio();
        boolean room = free >= NARROW;
        double most = isBehind(prop) && whole ? LARGEST_BEHIND : LARGEST;
        double length = Math.clamp(prop.length() / HEAD * proportion.head(), SMALLEST, most);
        length = room || (isBehind(prop) && whole)
                ? Math.min(length, Math.max(free * FILL, SMALLEST))
                : Math.min(length, 0.2);
        boolean between = index == 0 && easel.scene().cast().size() == 2;
        double across = room ? span + free / 2 / easel.ratio() : between ? 0 : ASIDE;
        double low = (room ? 0.56 : 0.65) + length / 2;
        double foot = switch (prop.kind()) {
            case SKY -> 0.19 + length / 2;
            case WALL -> 0.30 + length / 2;
            case HAND -> whole ? ground - Math.min(0.28, proportion.head() * 3) : low;
            case GROUND, ANIMAL, PART -> whole ? ground : low;
        };
        painter.paint(
                prop,
                side * across,
                Math.max(foot - row * 0.22, length + HEADROOM),
                length,
                whole && (prop.kind() == Prop.Kind.GROUND || prop.kind() == Prop.Kind.ANIMAL));
    }

    /** How far to each side of the middle people or cars reach, in frame widths. */
    private double span(Proportion proportion) {
        if (easel.scene().vehicle().isPresent() || easel.scene().cast().isEmpty()) {
            return 0.3;
        }
        int people = easel.scene().cast().size();
        boolean whole = CardPainter.whole(easel);
        double spacing = whole ? BodyComposition.spacing(easel, proportion) : proportion.spacing();
        double shoulders = (whole ? 0.9 : 1.2) * proportion.head() / easel.ratio();
        return Math.min(0.5, (people - 1) / 2.0 * spacing + shoulders);
    }
}
