package studio.slateroom.script.dialect;

import java.util.Map;
import java.util.Optional;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.script.Citation;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.edit.CitedNumbers;
import studio.slateroom.script.edit.ScriptEdit;

/** Rewrites the places that name attached files. */
public final class Citations {

    private Citations() {}

    /**
     * The words that cite a file in a dialect, such as {@code @图片1}.
     *
     * @param number its place among the files of that kind, from 1
     */
    public static String words(Dialect dialect, MediaKind kind, int number) {
        return switch (dialect) {
            case SEGMIND -> Citation.words(kind, number);
            case ORDERED ->
                switch (kind) {
                    case IMAGE -> "@Image" + number;
                    case VIDEO -> "@Video" + number;
                    case AUDIO -> "@Audio" + number;
                };
            case ZH ->
                switch (kind) {
                    case IMAGE -> "@图片" + number;
                    case VIDEO -> "@视频" + number;
                    case AUDIO -> "@音频" + number;
                };
        };
    }

    /**
     * The citation with another number, as its author would have written it. Of a citation that belongs to a range, it
     * is the new number alone, in the form of the range.
     *
     * @param text the script in which the citation stands
     * @param number the new number, from 1
     */
    public static String renumbered(String text, Citation citation, int number) {
        return CitedNumbers.written(text, citation, number);
    }

    /**
     * Follows files that changed places.
     *
     * @param moved for each old number, from 1, the new one; empty for a file that was taken away, whose citations stay
     *     as they are; numbers that are not in the map do not change
     * @return the edit; {@link ScriptEdit#NONE} where no citation changes
     */
    public static ScriptEdit renumber(ShotScript script, MediaKind kind, Map<Integer, Optional<Integer>> moved) {
        ScriptEdit edit = CitedNumbers.follow(script, kind, moved);
        return edit.isEmpty() ? ScriptEdit.NONE : edit;
    }
}
