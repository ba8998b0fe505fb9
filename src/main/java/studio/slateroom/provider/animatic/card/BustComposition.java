package studio.slateroom.provider.animatic.card;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.provider.animatic.scene.Facing;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Thing;
import studio.slateroom.script.camera.ShotFraming;

/** People close enough for their faces to tell the story: from the waist up to the whole head. */
final class BustComposition {

    private final Easel easel;
    private final FigurePainter figures;
    private final Wardrobe wardrobe;

    BustComposition(Easel easel, Wardrobe wardrobe) {
        this.easel = easel;
        this.wardrobe = wardrobe;
        this.figures = new FigurePainter(easel, wardrobe);
    }

    void paint() {
        List<Figure> cast = easel.scene().cast();
        boolean over = easel.scene().direction().framing() == ShotFraming.OVER_THE_SHOULDER;
        Proportion proportion = Proportion.of(easel, cast.size());
        double head = proportion.head() * easel.unit();
        if (over) {
            overTheShoulder(cast, head, proportion.chin());
            return;
        }
        int count = cast.size();
        boolean grownUps = cast.stream().anyMatch(figure -> figure.age() != Figure.Age.CHILD);
        for (int i : paintingOrder(count)) {
            Figure figure = cast.get(i);
            double place = count == 1 ? alone(figure) : (i - (count - 1) / 2.0) * proportion.spacing();
            boolean nearest = i == paintingOrder(count)[count - 1];
            boolean child = figure.age() == Figure.Age.CHILD && grownUps;
            double size = (nearest ? head : head * 0.94) * (child ? BodyComposition.CHILD : 1);
            boolean left = looksLeft(figure, i, count);
            double chin = easel.y(proportion.chin()) + (nearest ? 0 : head * 0.05) + (child ? head * 0.9 : 0);
            one(figure, new FigurePainter.Spot(easel.x(place), chin, size, left));
        }
    }

    private void one(Figure figure, FigurePainter.Spot spot) {
        if (easel.scene().things().contains(Thing.SEAT)) {
            double back = spot.head() * (figure.facing().sideways() ? 0.45 : 0);
            Paints paints = wardrobe.paints(figure, easel);
            new Cutout(
                            Easel.placed(
                                    spot.x() + (spot.mirrored() ? back : -back),
                                    spot.y() + spot.head() * 0.1,
                                    spot.head() / 100,
                                    false),
                            paints)
                    .with("seat")
                    .paint(easel.sheet(), easel.relief().scaled(0.5), 34, 1.6);
        }
        figures.bust(figure, spot);
    }

    /** Those at the edges first, so that the middle one, or the first named of two, stands in front. */
    private static int[] paintingOrder(int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> Math.abs(2 * i - count + 1))
                        .thenComparingInt(i -> i)
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Somebody alone stands a little off the middle, with room where they look. */
    private double alone(Figure figure) {
        if (figure.facing().sideways()) {
            return easel.lightSide() > 0 ? -0.08 : 0.08;
        }
        return (easel.random(3).nextDouble() - 0.5) * 0.12;
    }

    private boolean looksLeft(Figure figure, int index, int count) {
        if (easel.tracked() || figure.facing() == Facing.TOWARDS) {
            return figure.facing() == Facing.TOWARDS && index > 0;
        }
        boolean byLight = count == 1 || !figure.facing().sideways();
        return byLight ? easel.lightSide() < 0 : index > 0 && !figure.headBack();
    }

    private void overTheShoulder(List<Figure> cast, double head, double chin) {
        Figure seen = cast.getFirst().turned(Facing.FRONT);
        figures.bust(seen, new FigurePainter.Spot(easel.x(0.12), easel.y(chin), head, easel.lightSide() < 0));
        Figure other = cast.size() > 1 ? cast.get(1) : seen;
        Figure back = other.turned(Facing.BACK);
        figures.bust(back, new FigurePainter.Spot(easel.x(-0.34), easel.y(chin + 0.22), head * 1.75, false));
    }
}
