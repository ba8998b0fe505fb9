package studio.slateroom.script.find;

/** A text that can be read only so often, since some patterns would read it until the end of time. */
final class PatientText implements CharSequence {

    private static final int MOST_READS = 20_000_000;

    private final String text;
    private int reads;

    PatientText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++reads > MOST_READS) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The text was read too often. */
    static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
