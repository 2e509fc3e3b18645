package org.winset.desk;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the OpenAPI description from the records that the desk answers with.
final class OpenApi {

    private static final List<String> QUESTION = List.of("deal", "as-of", "set", "cue", "pin", "without");

    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths;

    private OpenApi() {
        root.put("openapi", "3.1.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Winset desk");
        info.put("version", "1");
        info.put(
                "description", "What the desk's page asks its server. For the page and its tests only; it may change.");
        paths = root.putObject("paths");
    }

    static String text() {
        OpenApi api = new OpenApi();
        api.get(
                "/api/dossier",
                "The dossier: everything that doesn't depend on the deal",
                DossierAnswer.class,
                List.of());
        api.get(
                "/api/count",
                "The whip count of a deal; quick=yes gives a first estimate",
                CountAnswer.class,
                with("quick", "page", "move"));
        refusals(api.operation("/api/count", "get"), 409, "The page has asked something newer");
        refusals(api.operation("/api/count", "get"), 503, "Too many counts are waiting");
        api.get("/api/member", "Everything behind one member's chance", MemberAnswer.class, with("id"));
        refusals(api.operation("/api/member", "get"), 404, "There is no such member");
        api.get("/api/happened", "How members voted on an outcome", HappenedAnswer.class, List.of("id"));
        refusals(api.operation("/api/happened", "get"), 404, "There is no such outcome");
        api.get(
                "/api/article",
                "A text that a statement was read from, with its passages",
                ArticleAnswer.class,
                List.of("statement"));
        refusals(api.operation("/api/article", "get"), 404, "The text does not lie in the dossier's folder articles");
        api.get("/api/map", "Chances over the levels of two provisions", MapAnswer.class, with("across", "down"));
        api.get("/api/starts", "Deals that anyone would think of first", StartsAnswer.class, List.of());
        api.post(
                "/api/edits",
                "Difference of, or saves, words and notes",
                EditsRequest.class,
                EditsAnswer.class,
                QUESTION);
        api.events(
                "/api/openings",
                "Why a deal jams and what would open it",
                with("lock"),
                Map.of(
                        "standing",
                        OpeningsAnswer.Standing.class,
                        "why",
                        OpeningsAnswer.Why.class,
                        "move",
                        OpeningsAnswer.Move.class));
        api.events(
                "/api/frontier",
                "The Pareto frontier between two principals",
                with("among"),
                Map.of("frontier", FrontierAnswer.class));
        api.events("/api/winset", "How many deals pass", QUESTION, Map.of("winset", WinSetAnswer.class));
        api.events("/api/timeline", "The deal's chance day by day", QUESTION, Map.of("point", Work.TimePoint.class));
        api.events(
                "/api/consequences",
                "What the deal would do",
                with("scenario", "seed"),
                Map.of("consequences", ConsequencesAnswer.class));
        ObjectNode all = api.root.putObject("components").putObject("schemas");
        api.schemas.forEach(all::set);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(api.root) + "\n";
    }

    private static List<String> with(String... more) {
        List<String> all = new java.util.ArrayList<>(QUESTION);
        all.addAll(List.of(more));
        return all;
    }

    private void get(String path, String summary, Class<?> answer, List<String> parameters) {
        ObjectNode get = operation(path, "get", summary, parameters);
        at(get, "responses", "200", "content", "application/json").set("schema", schema(answer));
        problems(get);
    }

    private void post(String path, String summary, Class<?> body, Class<?> answer, List<String> parameters) {
        ObjectNode post = operation(path, "post", summary, parameters);
        at(post, "requestBody", "content", "application/json").set("schema", schema(body));
        at(post, "responses", "200", "content", "application/json").set("schema", schema(answer));
        refusals(post, 409, "The files have changed since; nothing was written");
        refusals(post, 413, "The body is larger than 64 KiB");
        refusals(post, 415, "The body is not JSON");
        problems(post);
    }

    private void events(String path, String summary, List<String> parameters, Map<String, Class<?>> events) {
        ObjectNode get = operation(path, "get", summary + " (server-sent events)", parameters);
        ObjectNode stream = at(get, "responses", "200", "content", "text/event-stream");
        ObjectNode named = stream.putObject("x-events");
        Map<String, Class<?>> all = new TreeMap<>(events);
        all.put("progress", Stream.Progress.class);
        all.put("done", Work.Done.class);
        all.forEach((event, type) -> named.set(event, schema(type)));
    }

    /// The object at a place, made where there is none.
    private static ObjectNode at(ObjectNode node, String... keys) {
        ObjectNode here = node;
        for (String key : keys) {
            here = here.get(key) instanceof ObjectNode known ? known : here.putObject(key);
        }
        return here;
    }

    private ObjectNode operation(String path, String method, String summary, List<String> parameters) {
        ObjectNode operation = paths.putObject(path).putObject(method);
        operation.put("summary", summary);
        ArrayNode list = operation.putArray("parameters");
        for (String name : parameters) {
            ObjectNode one = list.addObject().put("name", name).put("in", "query");
            one.putObject("schema").put("type", "string");
        }
        at(operation, "responses", "200").put("description", "The answer");
        refusals(operation, 403, "Another host, origin or site, or no token where one is asked");
        refusals(operation, 429, "This address asks too often");
        return operation;
    }

    private ObjectNode operation(String path, String method) {
        return at(paths, path, method);
    }

    private static void refusals(ObjectNode operation, int status, String why) {
        at(operation, "responses", String.valueOf(status)).put("description", why);
    }

    private void problems(ObjectNode operation) {
        ObjectNode wrong = at(operation, "responses", "400");
        wrong.put("description", "What was wrong with the request");
        at(wrong, "content", "application/json").set("schema", schema(ProblemsAnswer.class));
    }

    private ObjectNode schema(Type type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType list) {
            node.put("type", "array");
            node.set("items", schema(list.getActualTypeArguments()[0]));
            return node;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            String name = plain.getEnclosingClass() == null
                    ? plain.getSimpleName()
                    : plain.getEnclosingClass().getSimpleName() + plain.getSimpleName();
            if (!schemas.containsKey(name)) {
                schemas.put(name, node.objectNode());
                schemas.put(name, fields(plain));
            }
            return node.objectNode().put("$ref", "#/components/schemas/" + name);
        }
        String word = plain == String.class
                ? "string"
                : plain == boolean.class
                        ? "boolean"
                        : plain == int.class || plain == long.class || plain == Integer.class ? "integer" : "number";
        return node.put("type", word);
    }

    private ObjectNode fields(Class<?> type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = node.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), nullable(component.getAnnotatedType(), component.getGenericType()));
            required.add(component.getName());
        }
        return node.put("additionalProperties", false);
    }

    private ObjectNode nullable(AnnotatedType annotated, Type type) {
        ObjectNode node = schema(type);
        if (annotated instanceof AnnotatedParameterizedType list) {
            node.set(
                    "items",
                    nullable(
                            list.getAnnotatedActualTypeArguments()[0],
                            ((ParameterizedType) type).getActualTypeArguments()[0]));
        }
        if (annotated.isAnnotationPresent(Nullable.class)) {
            String plain = node.get("type").asString();
            node.putArray("type").add(plain).add("null");
        }
        return node;
    }
}
