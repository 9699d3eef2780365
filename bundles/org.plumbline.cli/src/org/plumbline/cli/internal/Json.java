package org.plumbline.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Entry;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * Writes results of the core as JSON. A record is an object of its components, a date a string in ISO form, an entry
 * of the catalogue its id and label, an object of a chart its id; what is empty is null.
 */
final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .registerTypeAdapterFactory(new Optionals())
            .registerTypeHierarchyAdapter(EObject.class,
                    (JsonSerializer<EObject>) (object, type, context) -> id(object))
            // the later of two that fit decides: an entry is an object too
            .registerTypeHierarchyAdapter(Entry.class, (JsonSerializer<Entry>) (entry, type, context) -> entry(entry))
            .registerTypeHierarchyAdapter(Enumerator.class,
                    (JsonSerializer<Enumerator>) (word, type, context) -> new JsonPrimitive(word.getLiteral()))
            .registerTypeHierarchyAdapter(Temporal.class,
                    (JsonSerializer<Temporal>) (moment, type, context) -> new JsonPrimitive(moment.toString()))
            .registerTypeHierarchyAdapter(QuickFix.class,
                    (JsonSerializer<QuickFix>) (fix, type, context) -> new JsonPrimitive(fix.label()))
            .registerTypeAdapter(Catalogue.class,
                    (JsonSerializer<Catalogue>) (all, type, context) -> new JsonPrimitive(all.version()))
            .create();

    private Json() {
    }

    static void print(Object value, PrintWriter out) {
        out.println(GSON.toJson(value));
    }

    private static JsonElement entry(Entry entry) {
        JsonObject written = new JsonObject();
        written.addProperty("id", entry.getId());
        written.addProperty("label", entry.getLabel());
        return written;
    }

    private static JsonElement id(EObject object) {
        var feature = object.eClass().getEIDAttribute();
        return feature == null ? JsonNull.INSTANCE : new JsonPrimitive(String.valueOf(object.eGet(feature)));
    }

    /** What may be empty is written as what it holds. */
    @NonNullByDefault({})
    private static final class Optionals implements TypeAdapterFactory {

        @Override
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            Class<? super T> raw = type.getRawType();
            if (raw != Optional.class && raw != OptionalInt.class && raw != OptionalDouble.class) {
                return null;
            }
            return new TypeAdapter<>() {

                @Override
                public void write(JsonWriter out, T value) throws IOException {
                    @Nullable
                    Object held = switch (value) {
                        case Optional<?> any -> any.orElse(null);
                        case OptionalInt whole -> whole.isPresent() ? (Object) whole.getAsInt() : null;
                        case OptionalDouble number -> number.isPresent() ? (Object) number.getAsDouble() : null;
                        default -> null;
                    };
                    if (held == null) {
                        out.nullValue();
                    } else {
                        gson.toJson(held, declared(type.getType(), held), out);
                    }
                }

                @Override
                public T read(JsonReader in) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        private static Type declared(Type type, Object held) {
            return type instanceof ParameterizedType optional
                    && optional.getActualTypeArguments()[0] instanceof ParameterizedType known ? known
                            : held.getClass();
        }
    }
}
