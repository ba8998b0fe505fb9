package studio.slateroom.bench;

/** A script as long as it is asked for, with a shot a second. */
final class LongScript {

    private LongScript() {}

    /** A script of at least so many UTF-16 units. */
    static String of(int size) {
        StringBuilder script = new StringBuilder("A night at the harbour, 35mm film grain.\n");
        for (int shot = 1; script.length() < size; shot++) {
            script.append("""
                    Shot %d | %ds–%ds
                    Medium close-up, low angle, slow push in. image 1 looks over the harbour while @图片2 lights a lamp, \
                    "Not yet." Neon light on wet stone, shallow depth of field, gulls in the distance.
                    """.formatted(shot, shot - 1, shot));
        }
        return script.append("\nStyle: noir.\nNegative: no text.\n").toString();
    }
}
