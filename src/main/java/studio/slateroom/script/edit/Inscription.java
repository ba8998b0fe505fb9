package studio.slateroom.script.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;

/** Writes times into headers that state none: as a neighbour does, else in a form that every reader understands. */
final class Inscription {

    private static final String CLOSING = ")]）】］〕";
    private static final String OPENING = "([（【［〔";

    /** Behind these a header can begin in the middle of a line. */
    private static final String SENTENCE_ENDS = "\n.。!！?？;；\"”…,，、:：";

    private final ShotScript script;
    private final String text;
    private final TimeNotation notation;
    private final List<@Nullable Shot> models = new ArrayList<>();

    Inscription(ShotScript script, TimeNotation notation) {
        this.script = script;
        this.notation = notation;
        text = script.text();
        Shot model =
                script.shots().stream().filter(Inscription::isModel).findFirst().orElse(null);
        for (Shot shot : script.shots()) {
            model = isModel(shot) ? shot : model;
            models.add(model);
        }
    }

    /** The edit by which a header comes to state a time. */
    TextEdit write(int index, TimeRange time) {
        Shot shot = script.shots().get(index);
        Shot model = models.get(index);
        if (shot.header().label() == null) {
            return bracketed(shot, time);
        }
        return model == null ? behindLabel(shot, time) : likeNeighbour(shot, model, time);
    }

    private static boolean isModel(Shot shot) {
        return shot.header().label() != null && shot.header().time() != null;
    }

    private TextEdit likeNeighbour(Shot shot, Shot model, TimeRange time) {
        ShotHeader header = model.header();
        TimeMark mark = header.time();
        if (mark == null || mark.span().end() <= labelStart(header)) {
            int end = labelStart(header);
            return TextEdit.insert(
                    shot.header().span().start(), piece(model, header.span().start(), end, time));
        }
        int from = labelEnd(header);
        TextSpan title = header.title();
        boolean behindTitle = title != null
                && title.start() >= from
                && title.end() <= mark.span().start();
        from = behindTitle && title != null ? title.end() : from;
        int to = mark.span().end();
        if (isOpenBetween(from, mark.span().start()) && to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return TextEdit.insert(
                behindTitle ? titleEnd(shot.header()) : labelEnd(shot.header()), piece(model, from, to, time));
    }

    private boolean isOpenBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A part of the neighbour's header with another time. */
    private String piece(Shot model, int from, int to, TimeRange time) {
        TimeMark mark = model.header().time();
        List<TextEdit> edits = mark == null ? List.of() : notation.mark(mark, time);
        return new ScriptEdit(edits.stream()
                        .map(edit -> new TextEdit(
                                new TextSpan(
                                        edit.span().start() - from, edit.span().end() - from),
                                edit.replacement()))
                        .toList())
                .apply(text.substring(from, to));
    }

    private TextEdit behindLabel(Shot shot, TimeRange time) {
        ShotHeader header = shot.header();
        TextSpan label = header.label();
        String words = seconds(time.start()) + "s–" + seconds(time.end()) + "s";
        boolean han = label != null && label.in(text).codePoints().anyMatch(Character::isIdeographic);
        if (!han) {
            return TextEdit.insert(labelEnd(header), " | " + words);
        }
        String chinese = seconds(time.start()) + "-" + seconds(time.end()) + "秒";
        // A bracket opens a header only at the beginning of a line, and two of them are hard to read.
        boolean bare = startsLine(header.span().start())
                && label != null
                && header.span().start() == label.start();
        return TextEdit.insert(labelEnd(header), bare ? "（" + chinese + "）" : "｜" + chinese);
    }

    private TextEdit bracketed(Shot shot, TimeRange time) {
        String words = "[" + seconds(time.start()) + "-" + seconds(time.end()) + "s]";
        if (script.shape() == ScriptShape.LIST) {
            return TextEdit.insert(shot.header().span().end(), words + " ");
        }
        boolean bare = shot.header().span().isEmpty();
        int place = bare ? shot.body().start() : shot.span().start();
        String before = bare || startsLine(place) || endsSentence(place) ? "" : "\n";
        return TextEdit.insert(place, before + words + " ");
    }

    private boolean startsLine(int offset) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
    }

    private boolean endsSentence(int offset) {
        int i = offset - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
    }

    private static int labelStart(ShotHeader header) {
        TextSpan label = header.label();
        TextSpan number = header.numberSpan();
        int start = label == null ? header.span().start() : label.start();
        return number == null ? start : Math.min(start, number.start());
    }

    private static int labelEnd(ShotHeader header) {
        TextSpan label = header.label();
        TextSpan number = header.numberSpan();
        int end = label == null ? header.span().start() : label.end();
        return number == null ? end : Math.max(end, number.end());
    }

    /** Behind a title that belongs to the header; one that lies behind it is part of the description. */
    private static int titleEnd(ShotHeader header) {
        TextSpan title = header.title();
        return title != null && title.end() <= header.span().end() ? title.end() : labelEnd(header);
    }

    private static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.setScale(Math.max(0, seconds.scale())).toPlainString();
    }
}
