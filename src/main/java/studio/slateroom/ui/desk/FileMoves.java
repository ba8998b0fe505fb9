package studio.slateroom.ui.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.project.Clip;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.dialect.Citations;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.script.parse.ShotScriptParser;

/**
 * Where the files went that a script cites by number. A file that was taken away gets a number behind the last, so that
 * its citations name no other file and are found to name none; when it comes back, they name it again. A file whose place
 * another has taken, while all others stayed where they were, was replaced, and keeps its number.
 */
public final class FileMoves {

    private static final Map<ParameterRole, MediaKind> CITED = new EnumMap<>(Map.of(
            ParameterRole.REFERENCE_IMAGES, MediaKind.IMAGE,
            ParameterRole.REFERENCE_VIDEOS, MediaKind.VIDEO,
            ParameterRole.REFERENCE_AUDIOS, MediaKind.AUDIO));

    private final Map<MediaKind, Map<Integer, Optional<Integer>>> moved = new EnumMap<>(MediaKind.class);

    /** The moves by which the files of one state of a clip became those of another. */
    public FileMoves(Map<ParameterRole, List<AttachedFile>> before, Map<ParameterRole, List<AttachedFile>> after) {
        CITED.forEach((role, kind) -> {
            Map<Integer, Optional<Integer>> moves =
                    moves(before.getOrDefault(role, List.of()), after.getOrDefault(role, List.of()));
            if (!moves.isEmpty()) {
                moved.put(kind, moves);
            }
        });
    }

    /**
     * Of attached files those with the given numbers, counted from 1, in their order; of a kind that is missing all.
     */
    static Map<ParameterRole, List<AttachedFile>> chosen(
            Map<ParameterRole, List<AttachedFile>> files, Map<MediaKind, List<Integer>> numbers) {
        Map<ParameterRole, List<AttachedFile>> chosen = new EnumMap<>(ParameterRole.class);
        files.forEach((role, attached) -> {
            List<Integer> kept = numbers.get(CITED.get(role));
            chosen.put(
                    role,
                    kept == null
                            ? attached
                            : kept.stream()
                                    .map(number -> attached.get(number - 1))
                                    .toList());
        });
        return chosen;
    }

    /** Whether no file has another number. */
    public boolean isEmpty() {
        return moved.isEmpty();
    }

    /** The edit by which a script's citations follow. */
    public ScriptEdit edit(ShotScript script) {
        List<TextEdit> edits = new ArrayList<>();
        moved.forEach((kind, moves) ->
                edits.addAll(Citations.renumber(script, kind, moves).edits()));
        return new ScriptEdit(edits);
    }

    /** A clip with its citations following. */
    Clip followed(Clip clip) {
        return isEmpty()
                ? clip
                : clip.withScript(edit(ShotScriptParser.parse(clip.script())).apply(clip.script()));
    }

    /** The numbers that changed; each old and each new one is there once, so that the moves can be taken back. */
    private static Map<Integer, Optional<Integer>> moves(List<AttachedFile> before, List<AttachedFile> after) {
        Map<Integer, Optional<Integer>> moves = new HashMap<>();
        List<Integer> free = new ArrayList<>();
        for (int number = 1; number <= after.size(); number++) {
            free.add(number);
        }
        List<Integer> gone = new ArrayList<>();
        if (isReplaced(before, after)) {
            return moves;
        }
        for (int i = 0; i < before.size(); i++) {
            AttachedFile file = before.get(i);
            Integer place = free.stream()
                    .filter(number -> after.get(number - 1).equals(file))
                    .findFirst()
                    .orElse(null);
            if (place == null) {
                gone.add(i + 1);
            } else {
                free.removeIf(place::equals);
                put(moves, i + 1, place);
            }
        }
        for (int i = 0; i < gone.size(); i++) {
            put(moves, gone.get(i), after.size() + 1 + i);
        }
        for (int i = 0; i < free.size(); i++) {
            put(moves, before.size() + 1 + i, free.get(i));
        }
        return moves;
    }

    private static boolean isReplaced(List<AttachedFile> before, List<AttachedFile> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(i -> before.get(i).equals(after.get(i))
                                || (!after.contains(before.get(i)) && !before.contains(after.get(i))));
    }

    private static void put(Map<Integer, Optional<Integer>> moves, int from, int to) {
        if (from != to) {
            moves.put(from, Optional.of(to));
        }
    }
}
