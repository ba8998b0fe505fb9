package studio.slateroom.script.parse;

import studio.slateroom.script.TimeMark;

/** How much what stands around a range speaks for the header of a shot. */
final class TimeStanding {

    /** From here on a range may open a shot without others beside it that say so. */
    static final int FIRM = 3;

    private TimeStanding() {}

    static boolean isFirm(String plain, TimeMark.Range range) {
        return of(plain, range) >= FIRM;
    }

    /** The sum of what speaks for a header; nothing where a header cannot stand. */
    static int of(String plain, TimeMark.Range range) {
        int start = range.span().start();
        int bracket = Place.openBracket(plain, start);
        int score = place(plain, bracket >= 0 ? bracket : start, range);
        if (score == 0) {
            return 0;
        }
        score += bracket >= 0 ? 1 : 0;
        score += isClear(range) ? 1 : 0;
        return score + (isFollowed(plain, range.span().end()) ? 1 : 0);
    }

    /** Whether the range says itself that it is one of times. */
    static boolean isClear(TimeMark.Range range) {
        return range.end().unit() != null
                || range.start().unit() != null
                || range.end().minuteDigits() > 0;
    }

    private static int place(String plain, int at, TimeMark.Range range) {
        int from = HeaderEdges.backOver(plain, at);
        if (Place.atLineStart(plain, from) || HeaderEdges.isLeadIn(plain, from)) {
            return 2;
        }
        // In one paragraph nothing may end the sentence before a header; a colon or a bracket tells it from prose.
        boolean apart = from == 0 || " \t\"“".indexOf(plain.charAt(from - 1)) >= 0;
        boolean marked = from < range.span().start()
                || Place.at(plain, Place.skipSpaces(plain, range.span().end())) == ':'
                || plain.startsWith("画面", Place.skipSpaces(plain, range.span().end()));
        boolean opens = Place.atSentenceStart(plain, from) || HeaderEdges.name(plain, at) >= 0;
        return opens || (apart && marked) ? 1 : 0;
    }

    private static boolean isFollowed(String plain, int end) {
        int i = Place.skipSpaces(plain, end);
        return ":\n])-|\r".indexOf(Place.at(plain, i)) >= 0 || plain.startsWith("画面", i);
    }

    /** What ranges have in common that are written alike. */
    static int likeness(String plain, TimeMark.Range range) {
        int bracket = Place.openBracket(plain, range.span().start());
        return (bracket < 0 ? 0 : plain.charAt(bracket)) * 4
                + (range.end().minuteDigits() > 0 ? 2 : 0)
                + (Place.atLineStart(plain, range.span().start()) ? 1 : 0);
    }
}
