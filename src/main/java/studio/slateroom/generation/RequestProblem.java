package studio.slateroom.generation;

import java.util.List;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Why a request would be refused. Every problem names the parameters that it is about. */
public sealed interface RequestProblem extends Explained {

    /** The names of the parameters at which the problem is to be shown. */
    List<String> parameters();

    /** A required parameter has no value. */
    record Missing(Parameter parameter) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.missing", parameter.label());
        }
    }

    /** The script has no words. */
    record EmptyScript(Parameter parameter) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.emptyScript");
        }
    }

    /** The model has no parameter of this name. */
    record UnknownParameter(String name, List<String> known) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(name);
        }

        @Override
        public Message message() {
            return Message.of("request.problem.unknownParameter", name, known);
        }
    }

    /** The value is none of those in the list. */
    record NotAllowed(Parameter parameter, ParameterValue value, List<ParameterValue> allowed)
            implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            List<String> choices = allowed.stream().map(Object::toString).toList();
            return Message.of("request.problem.notAllowed", parameter.label(), value.toString(), choices);
        }
    }

    /** The number is too small or too large. */
    record OutOfRange(Parameter parameter, long value, long min, long max) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of(
                    "request.problem.outOfRange",
                    parameter.label(),
                    Long.toString(value),
                    Long.toString(min),
                    Long.toString(max));
        }
    }

    /** The text has more characters than the model reads. */
    record TooLong(Parameter parameter, int length, int max) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.tooLong", parameter.label(), length, max);
        }
    }

    /** More files are attached than the model takes. */
    record TooMany(Parameter parameter, int count, int max) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.tooMany", parameter.label(), count, max);
        }
    }

    /** The value is of the wrong kind altogether, such as words for a number. */
    record WrongType(Parameter parameter) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.wrongType", parameter.label());
        }
    }

    /** Two parameters are set that cannot go together. */
    record Conflict(Parameter parameter, Parameter other) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name(), other.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.conflict", parameter.label(), other.label());
        }
    }

    /** A parameter is set without the one that it needs. */
    record Needs(Parameter parameter, Parameter other) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name(), other.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.needs", parameter.label(), other.label());
        }
    }

    /** Sounds are attached without a picture or a clip, which the model does not take. */
    record SoundAlone(Parameter parameter) implements RequestProblem {
        @Override
        public List<String> parameters() {
            return List.of(parameter.name());
        }

        @Override
        public Message message() {
            return Message.of("request.problem.soundAlone", parameter.label());
        }
    }
}
