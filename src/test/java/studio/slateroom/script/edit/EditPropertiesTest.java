package studio.slateroom.script.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.parse.ShotScriptParser;

/**
 * Every edit gives the text that someone would have written who had the changed shots in mind: the times and their
 * order are those intended, and all else is left alone. What undoes an edit gives the old text back.
 */
class EditPropertiesTest {

    private static final int TRIES = 300;

    /**
     * A script and a place in it.
     *
     * @param shot the index of a shot that another one follows
     * @param other the index of any shot
     * @param half whether times may lie between whole seconds
     */
    record Place(Notation notation, Film film, int shot, int other, boolean half) {

        String text() {
            return notation.write(film);
        }

        /** What a new shot says of its framing: a bracket is its header, a cell of a table is not. */
        Film.Take fresh(String words, Duration length) {
            String framing = notation.isTable() ? "" : notation.framing();
            return new Film.Take(new TimeRange(Duration.ZERO, length), framing, words);
        }

        Duration step() {
            return Duration.ofMillis(half && !notation.counted() ? 500 : 1000);
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(Notation.values())
                .flatMap(notation -> Arbitraries.integers()
                        .between(2, 5)
                        .map(seconds -> seconds * 1000)
                        .list()
                        .ofMinSize(4)
                        .ofMaxSize(6)
                        .flatMap(lengths -> Combinators.combine(
                                        Arbitraries.integers().between(0, lengths.size() - 2),
                                        Arbitraries.integers().between(0, lengths.size() - 1),
                                        Arbitraries.of(true, false))
                                .as((shot, other, half) -> new Place(
                                        notation,
                                        Film.of(lengths, notation.framing(), notation.words()),
                                        shot,
                                        other,
                                        half))));
    }

    @Property(tries = TRIES)
    void everyNotationIsReadAsItIsMeant(@ForAll("places") Place place) {
        ShotScript script = ShotScriptParser.parse(place.text());

        assertThat(script.shots())
                .extracting(Shot::number)
                .hasSize(place.film().takes().size());
        if (place.notation().timed()) {
            assertThat(times(script, place.film())).isEqualTo(place.film().times());
        }
    }

    @Property(tries = TRIES)
    void rollMovesOneBoundary(@ForAll("places") Place place) {
        if (!place.notation().timed()) {
            return;
        }
        Film film = place.film();
        List<TimeRange> times = new ArrayList<>(film.times());
        Duration boundary = times.get(place.shot()).end().minus(place.step());
        times.set(place.shot(), new TimeRange(times.get(place.shot()).start(), boundary));
        times.set(
                place.shot() + 1,
                new TimeRange(boundary, times.get(place.shot() + 1).end()));
        Duration old = film.times().get(place.shot()).end();

        Film rolled = film.timed(times);
        if (place.notation().counted() && shortest(rolled) < 2000) {
            return;
        }
        String text = holds(place, (script, now) -> Retiming.roll(script, now, place.shot(), boundary), rolled);
        restores(place, text, rolled, (script, now) -> Retiming.roll(script, now, place.shot(), old));
    }

    @Property(tries = TRIES)
    void rippleMovesAllLaterShots(@ForAll("places") Place place) {
        if (!place.notation().timed()) {
            return;
        }
        Film film = place.film();
        TimeRange time = film.times().get(place.other());
        Film rippled = film.without(place.other())
                .with(
                        place.other(),
                        film.takes()
                                .get(place.other())
                                .at(new TimeRange(time.start(), time.end().plus(place.step()))));

        Duration end = time.end().plus(place.step());
        String text = holds(place, (script, now) -> Retiming.ripple(script, now, place.other(), end), rippled);
        restores(place, text, rippled, (script, now) -> Retiming.ripple(script, now, place.other(), time.end()));
    }

    @Property(tries = TRIES)
    void fitStretchesAllShots(@ForAll("places") Place place) {
        if (!place.notation().timed()) {
            return;
        }
        Film film = place.film();
        List<TimeRange> doubled = film.times().stream()
                .map(time ->
                        new TimeRange(time.start().multipliedBy(2), time.end().multipliedBy(2)))
                .toList();
        Duration length = film.times().getLast().end();

        Film fitted = film.timed(doubled);
        String text = holds(place, (script, now) -> Retiming.fit(script, now, length.multipliedBy(2)), fitted);
        restores(place, text, fitted, (script, now) -> Retiming.fit(script, now, length));
    }

    @Property(tries = TRIES)
    void anInsertedShotIsWrittenLikeItsNeighbours(@ForAll("places") Place place) {
        Film film = place.film();
        String words = place.notation().spaced() ? "A new shot." : "新镜头的内容。";
        Duration length = Duration.ofSeconds(2).plus(place.step());
        Film longer = film.with(place.other(), place.fresh(words, length));

        String text = holds(
                place, (script, now) -> Restructuring.insert(script, now, place.other() - 1, length, words), longer);
        restores(place, text, longer, (script, now) -> Restructuring.delete(script, now, place.other()));
    }

    @Property(tries = TRIES)
    void aShotInsertedLastIsWrittenLikeTheOneBefore(@ForAll("places") Place place) {
        Film film = place.film();
        int last = film.takes().size();
        String words = place.notation().spaced() ? "A new shot." : "新镜头的内容。";
        Film longer = film.with(last, place.fresh(words, Duration.ofSeconds(3)));

        String text = holds(
                place,
                (script, now) -> Restructuring.insert(script, now, last - 1, Duration.ofSeconds(3), words),
                longer);
        restores(place, text, longer, (script, now) -> Restructuring.delete(script, now, last));
    }

    @Property(tries = TRIES)
    void aSplitGivesEachHalfOneSentence(@ForAll("places") Place place) {
        Film film = place.film();
        Film.Take take = film.takes().get(place.other());
        Duration part = Duration.ofMillis(take.time().length().toMillis() / 2000 * 1000);
        if (place.notation().counted() && part.toMillis() < 2000) {
            return;
        }
        String words = take.words();
        int cut = words.indexOf(place.notation().spaced() ? ". " : "。") + 1;
        Film.Take first = new Film.Take(new TimeRange(Duration.ZERO, part), take.framing(), words.substring(0, cut));
        Film.Take second = new Film.Take(
                new TimeRange(part, take.time().length()),
                take.framing(),
                words.substring(cut).strip());
        Film parted = film.without(place.other()).with(place.other(), second).with(place.other(), first);
        Duration at = take.time().start().plus(part);

        String text = holds(place, (script, now) -> Restructuring.split(script, now, place.other(), at), parted);
        restores(place, text, parted, (script, now) -> Restructuring.merge(script, now, place.other()));
    }

    @Property(tries = TRIES)
    void aMergedShotSaysAndLastsBoth(@ForAll("places") Place place) {
        Film film = place.film();
        Film.Take first = film.takes().get(place.shot());
        Film.Take second = film.takes().get(place.shot() + 1);
        String words = first.words() + (place.notation().spaced() ? " " : "") + second.words();
        TimeRange time = new TimeRange(first.time().start(), second.time().end());
        Film merged = film.without(place.shot() + 1)
                .without(place.shot())
                .with(place.shot(), new Film.Take(time, first.framing(), words));

        holds(place, (script, now) -> Restructuring.merge(script, now, place.shot()), merged);
    }

    @Property(tries = TRIES)
    void aDeletedShotLeavesNothingBehind(@ForAll("places") Place place) {
        holds(
                place,
                (script, now) -> Restructuring.delete(script, now, place.other()),
                place.film().without(place.other()));
    }

    @Property(tries = TRIES)
    void aDuplicateStandsBehindItsShot(@ForAll("places") Place place) {
        Film film = place.film();
        Film longer = film.with(place.other() + 1, film.takes().get(place.other()));

        String text = holds(place, (script, now) -> Restructuring.duplicate(script, now, place.other()), longer);
        restores(place, text, longer, (script, now) -> Restructuring.delete(script, now, place.other() + 1));
    }

    @Property(tries = TRIES)
    void aMovedShotKeepsItsLength(@ForAll("places") Place place) {
        Film film = place.film();
        Film moved = film.moved(place.shot(), place.other());

        String text =
                holds(place, (script, now) -> Restructuring.move(script, now, place.shot(), place.other()), moved);
        restores(place, text, moved, (script, now) -> Restructuring.move(script, now, place.other(), place.shot()));
    }

    @Property(tries = TRIES)
    void renumberingCountsFromOne(@ForAll("places") Place place) {
        ShotScript script = ShotScriptParser.parse(place.text());

        assertThat(Restructuring.renumber(script).apply(script.text())).isEqualTo(script.text());
    }

    private interface Edit {
        ScriptEdit of(ShotScript script, List<TimeRange> times);
    }

    private static long shortest(Film film) {
        return film.times().stream()
                .mapToLong(time -> time.length().toMillis())
                .min()
                .orElse(0);
    }

    private static List<TimeRange> times(ShotScript script, Film film) {
        return Retiming.times(script, film.times().getLast().end());
    }

    /** An untimed script has the times that its film gives it. */
    private static List<TimeRange> now(Place place, ShotScript script, Film film) {
        return place.notation().timed() ? times(script, film) : film.times();
    }

    private static String holds(Place place, Edit edit, Film wanted) {
        ShotScript script = ShotScriptParser.parse(place.text());

        String text = edit.of(script, now(place, script, place.film())).apply(script.text());

        assertThat(text).isEqualTo(place.notation().write(wanted));
        ShotScript again = ShotScriptParser.parse(text);
        assertThat(again.shots()).hasSize(wanted.takes().size());
        if (place.notation().timed()) {
            assertThat(times(again, wanted)).isEqualTo(wanted.times());
        }
        return text;
    }

    private static void restores(Place place, String text, Film edited, Edit edit) {
        ShotScript script = ShotScriptParser.parse(text);

        assertThat(edit.of(script, now(place, script, edited)).apply(text)).isEqualTo(place.text());
    }
}
