package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.ShotHeader;
import studio.slateroom.script.TextSpan;

/** The headers of a script, all of one shape, in reading order; none where the whole is one shot. */
record Found(ScriptShape shape, List<ShotHeader> headers) {

    static final Found NOTHING = new Found(ScriptShape.NONE, List.of());

    Found {
        headers = apart(headers);
    }

    /** What stands between two headers belongs to the earlier one. */
    private static List<ShotHeader> apart(List<ShotHeader> headers) {
        List<ShotHeader> apart = new ArrayList<>();
        int behind = 0;
        for (ShotHeader header : headers) {
            int end = Math.max(behind, header.span().end());
            TextSpan span = new TextSpan(Math.max(behind, header.span().start()), end);
            apart.add(new ShotHeader(
                    span, header.label(), header.number(), header.numberSpan(), header.title(), header.time()));
            behind = end;
        }
        return List.copyOf(apart);
    }
}
