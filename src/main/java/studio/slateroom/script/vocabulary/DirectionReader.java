package studio.slateroom.script.vocabulary;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Continuity;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.ShotTempo;
import studio.slateroom.script.camera.Transition;

/** Reads what a shot's words ask of the camera. */
public final class DirectionReader {

    /** A word for a speed that stands further from every move than this is said of somebody else. */
    private static final int NEARBY = 40;

    /** Where a shot ends in black, its words say so of its end wherever they stand. */
    private static final Set<Transition> BLACK = EnumSet.of(Transition.CUT_TO_BLACK, Transition.FADE_TO_BLACK);

    /** Says where a transition comes from, and so that it is at the beginning. */
    private static final Pattern FROM = Pattern.compile("\\s*(?:from|自|从)", Pattern.CASE_INSENSITIVE);

    /** A sentence of so many characters has room for a transition and little else. */
    private static final int SHORT = 40;

    private final String text;
    private final TextSpan body;
    private final List<TermHit> terms;

    private DirectionReader(String text, TextSpan body, List<TermHit> terms) {
        this.text = text;
        this.body = body;
        this.terms = terms;
    }

    /**
     * The first term of most kinds decides, so that a size named in passing later on does not; moves and looks add up.
     * What the text rules out does not count.
     *
     * @param text the script
     * @param body where the shot's description stands in it
     * @param terms the terms in the shot's title and description, in reading order
     */
    public static ShotDirection read(String text, TextSpan body, List<TermHit> terms) {
        List<TermHit> asked =
                terms.stream().filter(hit -> Negation.isAsked(text, hit)).toList();
        return new DirectionReader(text, body, asked).read();
    }

    private ShotDirection read() {
        ShotDirection plain = ShotDirection.PLAIN;
        Set<Look> looks = EnumSet.noneOf(Look.class);
        all(Look.class).forEach(looks::add);
        return new ShotDirection(
                first(ShotSize.class).orElse(plain.size()),
                first(ShotFraming.class).orElse(plain.framing()),
                first(CameraAngle.class).orElse(plain.angle()),
                moves(),
                speed().orElse(plain.speed()),
                first(ShotTempo.class).orElse(plain.tempo()),
                transitions(Side.ENTRANCE).findFirst().orElse(plain.transition()),
                transitions(Side.EXIT).reduce((_, last) -> last).orElse(plain.exit()),
                first(Continuity.class).orElse(plain.continuity()),
                looks);
    }

    /** A camera that is said to be still first of all stays so: what moves then is in front of it. */
    private List<CameraMove> moves() {
        List<CameraMove> moves = all(CameraMove.class).distinct().toList();
        return moves.isEmpty() || moves.getFirst() == CameraMove.STATIC
                ? List.of()
                : moves.stream().filter(move -> move != CameraMove.STATIC).toList();
    }

    /** The one that stands nearest to a move, if it is said of that move at all. */
    private Optional<MoveSpeed> speed() {
        return hits(MoveSpeed.class)
                .filter(hit -> toMove(hit) <= NEARBY)
                .min(Comparator.comparingInt(this::toMove))
                .flatMap(hit -> hit.term().as(MoveSpeed.class));
    }

    private int toMove(TermHit speed) {
        return hits(CameraMove.class)
                .mapToInt(move -> distance(speed.span(), move.span()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How far two places are apart; another line or shot is out of reach. */
    private int distance(TextSpan one, TextSpan other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to && text.substring(from, to).indexOf('\n') >= 0 ? Integer.MAX_VALUE : to - from;
    }

    /** The side of the shot on which a transition is. */
    private enum Side {
        ENTRANCE,
        EXIT,
        NEITHER
    }

    private Stream<Transition> transitions(Side side) {
        return hits(Transition.class)
                .filter(hit -> side(hit) == side)
                .flatMap(hit -> hit.term().as(Transition.class).stream());
    }

    /**
     * In the first sentence, or in a short one of its own, a transition leads into the shot; in the last of several it
     * leads out of it. Anywhere else things dissolve and are wiped in front of the camera.
     */
    private Side side(TermHit hit) {
        Transition transition = hit.term().as(Transition.class).orElseThrow();
        if (transition == Transition.FADE_FROM_BLACK) {
            return Side.ENTRANCE;
        }
        if (BLACK.contains(transition)) {
            return Side.EXIT;
        }
        int from = Negation.begin(text, hit.span().start(), Integer.MAX_VALUE / 2, Negation.SENTENCE_ENDS);
        int to = hit.span().end();
        while (to < body.end() && Negation.SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean first =
                from <= body.start() || text.substring(body.start(), from).isBlank();
        boolean last = to >= body.end() || text.substring(to + 1, body.end()).isBlank();
        if (last && !first && !FROM.matcher(text).region(hit.span().end(), to).lookingAt()) {
            return Side.EXIT;
        }
        return first || to - from <= SHORT ? Side.ENTRANCE : Side.NEITHER;
    }

    private <T extends Enum<T>> Optional<T> first(Class<T> sort) {
        return all(sort).findFirst();
    }

    private <T extends Enum<T>> Stream<T> all(Class<T> sort) {
        return hits(sort).flatMap(hit -> hit.term().as(sort).stream());
    }

    private <T extends Enum<T>> Stream<TermHit> hits(Class<T> sort) {
        return terms.stream().filter(hit -> hit.term().as(sort).isPresent());
    }
}
