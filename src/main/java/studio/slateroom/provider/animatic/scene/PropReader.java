package studio.slateroom.provider.animatic.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.slateroom.platform.Table;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.camera.ShotSize;

/** Reads the things that a shot names, and whether it is them that it looks at. */
final class PropReader {

    /** How many pictograms a card has room for. */
    private static final int MOST = 3;

    /** How far before a thing its colour may stand, in characters. */
    private static final int COLOUR_REACH = 3;

    /** How far behind the words for a close shot stands what it is of, in Latin characters. */
    private static final int SUBJECT_REACH = 28;

    /** What is heard rather than seen: what follows a label or "the sound of", and the cells of a table about sound. */
    private static final Pattern HEARD =
            Pattern.compile("(?<![^|.。\\n])\\s?(?:sound|audio|sfx|music|bgm|音效|声音|音乐|配乐|背景音)[^|.。\\n]{0,200}"
                    + "|\\bsounds? of [^,.|\\n]{0,80}|\\|[^|\\n]{0,24}[声音][^|\\n]{0,24}(?=\\|)");

    private static final String NOTHING = "NONE";
    private static final Map<String, Row> ROWS = new HashMap<>();
    private static final Phrases PHRASES;

    static {
        List<Phrases.Phrase> phrases = new ArrayList<>();
        for (String[] cells : Table.rows(PropReader.class, "pictograms.tsv")) {
            String key = cells[0] + '/' + ROWS.size();
            ROWS.put(key, new Row(cells));
            Phrases.parse("prop", key, cells[5]).flatMap(PropReader::withPlural).forEach(phrases::add);
        }
        PHRASES = Phrases.of(phrases.stream());
    }

    private final Words words;
    private final List<Phrases.Hit> hits;

    PropReader(Words words) {
        this.words = words;
        String seen = HEARD.matcher(words.text())
                .replaceAll(heard -> " ".repeat(heard.group().length()));
        this.hits = PHRASES.find(seen);
    }

    /**
     * The things in reading order, parts of people behind them.
     *
     * @param place where they are; what its backdrop shows already is left out
     * @param alone whether nobody is in front of them: only then parts of people are among them
     */
    List<Prop> read(Place place, boolean alone) {
        List<Prop> props = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Phrases.Hit hit : hits) {
            Row row = row(hit);
            boolean wanted = row.shown() && !row.drawnIn(place) && (alone || row.prop.kind() != Prop.Kind.PART);
            if (wanted && seen.add(row.prop.icon())) {
                Optional<Tint> colour = words.colourBefore(hit, COLOUR_REACH).reduce((first, second) -> second);
                props.add(colour.map(row.prop::in).orElse(row.prop));
            }
        }
        props.sort(Comparator.comparing(prop -> prop.kind() == Prop.Kind.PART));
        return List.copyOf(props.subList(0, Math.min(MOST, props.size())));
    }

    /** Whether anything is named that could be shown. */
    boolean any() {
        return hits.stream().anyMatch(hit -> row(hit).shown());
    }

    /** Whether a shot of this size looks at a thing, or at a hand with one, rather than at somebody's face. */
    boolean looksAtThings(ShotSize size) {
        Optional<Phrases.Hit> thing =
                hits.stream().filter(hit -> row(hit).shown()).findFirst();
        if (thing.isEmpty() || size.compareTo(ShotSize.CLOSE_UP) < 0) {
            return false;
        }
        int face = words.of("body")
                .filter(hit -> hit.is("body", "HEAD"))
                .mapToInt(Phrases.Hit::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int somebody = Stream.of("person", "group")
                .flatMap(words::of)
                .mapToInt(Phrases.Hit::start)
                .min()
                .orElse(Integer.MAX_VALUE);
        int start = thing.get().start();
        if (size.compareTo(ShotSize.EXTREME_CLOSE_UP) >= 0 && start < face) {
            return true;
        }
        boolean hand = hits.stream().anyMatch(hit -> row(hit).prop.kind() == Prop.Kind.PART);
        boolean held =
                hand && face == Integer.MAX_VALUE && row(thing.get()).prop.kind() != Prop.Kind.PART;
        return held || start < Math.min(face, somebody) || named(Math.min(face, somebody));
    }

    /** Whether an animal is named. */
    boolean animals() {
        return hits.stream().anyMatch(hit -> row(hit).prop.kind() == Prop.Kind.ANIMAL);
    }

    /** Whether a thing stands right behind the words for a close shot, as in "close-up of the ring on her finger". */
    private boolean named(int people) {
        return words.of("close")
                .limit(1)
                .anyMatch(close -> hits.stream()
                        .filter(hit -> row(hit).shown() && hit.start() >= close.end())
                        .findFirst()
                        .filter(hit -> reach(close.end(), hit.start()) <= SUBJECT_REACH)
                        .filter(hit -> people < close.end() || hit.start() < people)
                        .filter(hit -> Stream.of("person", "group", "body")
                                .flatMap(words::of)
                                .noneMatch(other -> other.start() >= close.end() && other.start() < hit.start()))
                        .isPresent());
    }

    /** How far it is between two places in the text; a character of Chinese says as much as three Latin ones. */
    private int reach(int from, int to) {
        return words.text()
                .substring(from, to)
                .chars()
                .map(c -> c < 0x250 ? 1 : 3)
                .sum();
    }

    private static Row row(Phrases.Hit hit) {
        Row row = ROWS.get(hit.meaning());
        if (row == null) {
            throw new IllegalStateException("no such row: " + hit.meaning());
        }
        return row;
    }

    /** A Latin noun and its regular plural. */
    private static Stream<Phrases.Phrase> withPlural(Phrases.Phrase phrase) {
        String text = phrase.text();
        char last = text.charAt(text.length() - 1);
        if (phrase.open() || last < 'a' || last > 'z') {
            return Stream.of(phrase);
        }
        boolean hisses = text.matches(".*(?:s|x|ch|sh)");
        String plural = text.matches(".*[^aeiou]y")
                ? text.substring(0, text.length() - 1) + "ies"
                : text + (hisses ? "es" : "s");
        return Stream.of(phrase, new Phrases.Phrase(phrase.kind(), phrase.meaning(), plural, false));
    }

    /** A row of the table. */
    private record Row(Prop prop, Set<String> drawnIn) {

        private Row(String[] cells) {
            this(
                    new Prop(
                            cells[0],
                            Prop.Kind.valueOf(cells[1]),
                            Integer.parseInt(cells[2]),
                            cells[3].equals("-") ? Optional.empty() : Optional.of(Tint.parse(cells[3].substring(0, 7))),
                            cells[3].endsWith("*")),
                    Set.of(cells[4].split(" ")));
        }

        private boolean shown() {
            return !prop.icon().equals(NOTHING);
        }

        private boolean drawnIn(Place place) {
            return drawnIn.contains(place.name());
        }
    }
}
