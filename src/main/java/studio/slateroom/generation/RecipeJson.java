package studio.slateroom.generation;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Recipes as JSON text. */
public final class RecipeJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RecipeJson() {}

    /** The recipe as indented JSON. */
    public static String write(Recipe recipe) {
        ObjectNode root = JSON.createObjectNode();
        root.put("clip", recipe.clip());
        root.put("job", recipe.job());
        root.put("provider", recipe.provider());
        root.put("finished", recipe.finished().toString());
        root.put("program", recipe.program());
        recipe.cost().ifPresent(cost -> root.put("costUsd", cost.dollars()));
        root.set("request", RequestJson.write(recipe.request()));
        return root.toPrettyString() + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is something else
     * @throws java.time.format.DateTimeParseException when its date is none
     */
    public static Recipe read(String text) {
        JsonNode root = JSON.readTree(text);
        return new Recipe(
                root.required("clip").asString(),
                root.required("job").asString(),
                root.required("provider").asString(),
                RequestJson.read(root.required("request")),
                Instant.parse(root.required("finished").asString()),
                root.path("program").asString(""),
                root.hasNonNull("costUsd")
                        ? Optional.of(Usd.of(root.required("costUsd").asDecimal()))
                        : Optional.empty());
    }
}
