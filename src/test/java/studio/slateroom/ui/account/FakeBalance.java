package studio.slateroom.ui.account;

import java.util.Optional;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/** A service that says what the test wants it to say. */
public final class FakeBalance implements BalanceCall {

    private Optional<Usd> left = Optional.of(Usd.of(23.41));
    private Optional<Message> fault = Optional.empty();
    private int calls;

    /** From now on this is left. */
    public void set(double dollars) {
        left = Optional.of(Usd.of(dollars));
        fault = Optional.empty();
    }

    /** From now on it cannot be asked, for this reason. */
    public void fail(String key) {
        fault = Optional.of(Message.of(key));
    }

    /** How often it was asked. */
    public int calls() {
        return calls;
    }

    @Override
    public Optional<Usd> ask() throws Exception {
        calls++;
        if (fault.isPresent()) {
            throw new Fault(fault.get());
        }
        return left;
    }

    private static final class Fault extends Exception implements Explained {
        private static final long serialVersionUID = 1L;

        private final transient Message sentence;

        Fault(Message sentence) {
            this.sentence = sentence;
        }

        @Override
        public Message message() {
            return sentence;
        }
    }
}
